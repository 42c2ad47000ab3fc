import { execSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { hashOf, isStamped, stamp } from './stamp.mjs'

const done = 'target/.built'
const inputs = ['src', 'public', 'scripts', 'index.html', 'schema.graphql', 'codegen.ts', 'vite.config.mjs', 'package-lock.json']

function run(script) {
	execSync(`npm run --silent ${script}`, { stdio: 'inherit' })
}

if (existsSync('dist/index.html') && existsSync('src/gql/graphql.ts') && isStamped(done, hashOf(...inputs))) {
	console.log('web: the built client is up to date')
} else {
	// Files of an earlier build have other names and would otherwise be packed as well.
	for (const old of [done, 'target/classes']) rmSync(old, { recursive: true, force: true })
	run('codegen')
	run('build')
	run('documents')
	stamp(done, hashOf(...inputs))
}
