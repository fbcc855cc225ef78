import type { Command, CommanderError } from 'commander'

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
  'Arguments:': 'Tham số:',
}

const inheritTo = (command: Command): Command =>
  command
    .helpOption('-h, --help', 'hiển thị trợ giúp')
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: usageOf,
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : `${description} (nếu không nêu: ${defaultValue})`,
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride()

const usageOf = (command: Command): string => {
  const names: string[] = []
  for (let each: Command | null = command; each !== null; each = each.parent) names.unshift(each.name())
  const operands = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  )
  return [...names, ...operands, command.commands.length > 0 ? '<lệnh>' : '[tùy chọn]'].join(' ')
}

/** Makes a program and all its commands speak Vietnamese and throw instead of leaving the process. */
export const inVietnamese = (program: Command): Command => {
  inheritTo(program)
  program.helpCommand(false)
  for (const command of program.commands) inheritTo(command)
  return program
}

const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? ''

/** What was wrong with the words of a call, in Vietnamese; undefined where only help was asked for. */
export const usageFault = (error: CommanderError, program: Command): string | undefined => {
  const name = quoted(error.message)
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
    case 'commander.help':
      return undefined
    case 'commander.unknownCommand':
      return `Không có lệnh “${name}”. Các lệnh: ${program.commands.map((command) => command.name()).join(', ')}.`
    case 'commander.unknownOption':
      return `Không có tùy chọn “${name}”. Thêm --help để xem các tùy chọn.`
    case 'commander.missingMandatoryOptionValue':
      return `Thiếu tùy chọn bắt buộc “${name}”.`
    case 'commander.missingArgument':
      return `Thiếu tham số “${name}”.`
    case 'commander.optionMissingArgument':
      return `Tùy chọn “${name}” cần một giá trị.`
    case 'commander.excessArguments':
      return 'Thừa tham số. Thêm --help để xem cách dùng.'
    default:
      return `Cách gọi lệnh không đúng: ${error.message.replace(/^error: /, '')}.`
  }
}
