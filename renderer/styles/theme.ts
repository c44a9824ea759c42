import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** Mantine wants ten shades; ours are the tokens, so the tuple only names the accent. */
const teal: MantineColorsTuple = [
  '#e2ece7',
  '#c5dbd6',
  '#9ad5cf',
  '#7fc6c0',
  '#4f9f9b',
  '#2b7f7d',
  '#0c5a5b',
  '#094748',
  '#073839',
  '#052a2b',
];

/** Four kinds of button: filled (one per screen), default, subtle, and danger for what hurts. */
const variantColorResolver: VariantColorsResolver = ({ variant }) => {
  switch (variant) {
    case 'filled':
      return {
        background: 'var(--accent-fill)',
        hover: 'var(--accent-fill-hover)',
        color: 'var(--on-accent)',
        border: '1px solid transparent',
      };
    case 'danger':
      return {
        background: 'transparent',
        hover: 'var(--mark-absent-wash)',
        color: 'var(--mark-absent)',
        border: '1px solid var(--mark-absent)',
      };
    case 'subtle':
      return {
        background: 'transparent',
        hover: 'var(--accent-wash)',
        color: 'var(--accent)',
        border: '1px solid transparent',
      };
    default:
      return {
        background: 'var(--paper-raised)',
        hover: 'var(--accent-wash)',
        color: 'var(--ink)',
        border: '1px solid var(--rule-strong)',
      };
  }
};

export const theme = createTheme({
  primaryColor: 'teal',
  colors: { teal },
  primaryShade: { light: 6, dark: 3 },
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)' },
  defaultRadius: 'var(--radius)',
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver,
  components: {
    Button: { defaultProps: { variant: 'default', size: 'md' } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 100 } } },
    Input: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md' } },
    Select: {
      defaultProps: { size: 'md', allowDeselect: false, comboboxProps: { shadow: 'md' } },
    },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Menu: { defaultProps: { transitionProps: { duration: 100 } } },
  },
});

/** Mantine's own colours, said in our tokens: one place decides, tokens.css. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const scheme = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--mark-absent)',
    '--mantine-color-default': 'var(--paper-raised)',
    '--mantine-color-default-hover': 'var(--accent-wash)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--rule-strong)',
    '--mantine-color-disabled': 'var(--paper-sunken)',
    '--mantine-color-disabled-color': 'var(--ink-soft)',
    '--mantine-color-disabled-border': 'var(--rule)',
    '--mantine-color-teal-filled': 'var(--accent-fill)',
    '--mantine-color-teal-filled-hover': 'var(--accent-fill-hover)',
    '--mantine-color-white': 'var(--on-accent)',
    '--menu-item-hover': 'var(--accent-wash)',
    '--mantine-shadow-md': 'var(--shadow)',
    '--mantine-shadow-xl': 'var(--shadow)',
  };
  return {
    variables: {},
    // The greys that Mantine's fields and boxes are drawn with.
    light: { ...scheme, '--mantine-color-gray-4': 'var(--rule-strong)' },
    dark: {
      ...scheme,
      '--mantine-color-dark-4': 'var(--rule-strong)',
      '--mantine-color-dark-6': 'var(--paper-raised)',
    },
  };
};
