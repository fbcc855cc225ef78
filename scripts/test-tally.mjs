// The run in one line, the last that is printed: `812 passed, 0 failed`.

/** A vitest reporter. A file that cannot be read and an error outside of a test count as failed. */
export default class Tally {
  onTestRunEnd(modules, errors, outcome) {
    let passed = 0
    let failed = errors.length
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed += 1
        if (state === 'failed') failed += 1
      }
      failed += module.errors().length
    }
    if (outcome === 'failed' && failed === 0) failed = 1
    process.once('exit', () => process.stdout.write(`\n${passed} passed, ${failed} failed\n`))
  }
}
