import { Component, type ReactNode } from 'react';
import { ErrorNote } from './error-note';

type Props = {
  /** What is shown: another one is another try. */
  readonly of: unknown;
  readonly children: ReactNode;
};

/**
 * A page that cannot be drawn says so instead of leaving the window white; the rest of the window
 * stands. React offers this to classes only; it writes the stack to the console by itself.
 */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidUpdate(before: Props) {
    if (before.of !== this.props.of && this.state.hasFailed) this.setState({ hasFailed: false });
  }

  override render() {
    return this.state.hasFailed ? (
      <ErrorNote error={{ code: 'unexpected' }} />
    ) : (
      this.props.children
    );
  }
}
