import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One hash over files and folders, in a stable order, so that work already done is not done again. */
export function hashOf(...paths) {
	const hash = createHash('sha256')
	for (const path of paths) feed(hash, path)
	return hash.digest('hex')
}

function feed(hash, path) {
	if (!existsSync(path)) return
	if (statSync(path).isDirectory()) {
		for (const name of readdirSync(path).toSorted()) feed(hash, join(path, name))
		return
	}
	hash.update(path).update('\0').update(readFileSync(path)).update('\0')
}

export function isStamped(file, hash) {
	return existsSync(file) && readFileSync(file, 'utf8') === hash
}

export function stamp(file, hash) {
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(file, hash)
}
