import { spawn } from 'node:child_process'

/** Runs a program of the repository; its errors are shown, and what it prints too unless it is the answer. */
export function node(
  args: string[],
  env: Record<string, string>,
  answer?: 'answer',
  cwd?: string,
): Promise<string> {
  const child = spawn(process.execPath, args, {
    ...(cwd ? { cwd } : {}),
    env: { ...process.env, ...env },
    stdio: ['ignore', answer ? 'pipe' : 'inherit', 'inherit'],
  })
  let said = ''
  child.stdout?.on('data', (part: Buffer) => {
    said += part
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code =>
      code === 0
        ? resolve(said)
        : reject(
            new Error(
              `${args.find(arg => /\.(ts|mjs)$/.test(arg))} ended with ${code}; what it said is above.`,
            ),
          ),
    )
  })
}

/** Asks a part of the measuring, run as a process of its own, for its figures. */
export const figures = async <Answer>(part: string, env: Record<string, string>, args: string[] = []) =>
  JSON.parse(
    await node(
      ['--conditions=react-server', '--import', 'tsx', `tests/bench/${part}.ts`, ...args],
      env,
      'answer',
    ),
  ) as Answer
