import { commands } from './commands.ts';
import { systemTerminal } from './system-terminal.ts';

const [name = 'help', ...args] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  systemTerminal.complain(`There is no command "${name}". Commands: ${Object.keys(commands).join(', ')}`);
  process.exitCode = 2;
} else {
  process.exitCode = await (await command.load())(args, systemTerminal);
}
