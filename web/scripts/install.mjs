import { execSync } from 'node:child_process'
import { hashOf, isStamped, stamp } from './stamp.mjs'

// A warm build must not pay for `npm ci`: it runs only when the lockfile differs from what is installed.
const installed = 'node_modules/.njia-lock'
const hash = hashOf('package.json', 'package-lock.json', '.npmrc') + process.version

if (isStamped(installed, hash)) {
	console.log('web: dependencies are up to date')
} else {
	console.log('web: installing dependencies (npm ci), a minute or two the first time')
	execSync('npm ci --no-progress --loglevel=error', { stdio: 'inherit' })
	stamp(installed, hash)
}
