/**
 * The autostart file of a Linux desktop (Desktop Entry Specification 1.5, "The Exec key"): each
 * argument in double quotes, in them `"`, backtick, `$` and `\` escaped, `%` doubled; then, since
 * it is a value of type string, each backslash doubled and line ends written as escapes.
 */
export function desktopEntry(name: string, command: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.5',
    `Name=${name}`,
    execLine(command),
    'Terminal=false',
    '',
  ].join('\n');
}

/** Whether an autostart file starts this very command: a desktop may have switched it off. */
export function startsCommand(entry: string, command: readonly string[]): boolean {
  const lines = entry.split('\n').map((line) => line.trim());
  return (
    lines.includes(execLine(command)) &&
    !lines.includes('Hidden=true') &&
    !lines.includes('X-GNOME-Autostart-enabled=false')
  );
}

function execLine(command: readonly string[]): string {
  const quoted = command.map((argument) => {
    const inQuotes = argument.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%');
    return `"${inQuotes}"`;
  });
  const value = quoted
    .join(' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
  return `Exec=${value}`;
}
