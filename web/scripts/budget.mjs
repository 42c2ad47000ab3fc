import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

/*
 * Weights that a phone on a slow network can bear, in bytes after brotli. The font is left out: text is readable without it.
 */
const kilo = 1000
const first = ['index.html', 'src/portal/keycloakSession.ts', 'src/i18n/en.json']
const limits = [
	{ name: 'partner, first load', entries: [...first, 'src/app/pages/InboxRoute.tsx'], limit: 100 * kilo },
	{ name: 'coordinator, first load', entries: [...first, 'src/app/pages/BoardRoute.tsx'], limit: 110 * kilo },
	{ name: 'body, first load', entries: [...first, 'src/features/readingroom/ReadingRoomPage.tsx', 'src/features/readingroom/ReceivedAppealPage.tsx'], limit: 100 * kilo },
]
const lazyLimit = 40 * kilo

/** Every file that these entries need before they can run: what they import at once, and the styles of it. */
export function filesOf(manifest, entries) {
	const files = new Set()
	const seen = new Set()
	const visit = (key) => {
		const chunk = manifest[key]
		if (!chunk) throw new Error(`The build has no ${key}. Was it renamed?`)
		if (seen.has(key)) return
		seen.add(key)
		files.add(chunk.file)
		for (const style of chunk.css ?? []) files.add(style)
		for (const other of chunk.imports ?? []) visit(other)
	}
	for (const entry of entries) visit(entry)
	return files
}

/** Measures every limit. Each line says what it weighs and whether that is too much. */
export function weigh(manifest, sizeOf, budgets = limits, lazy = lazyLimit) {
	const total = (files) => [...files].reduce((sum, file) => sum + sizeOf(file), 0)
	const lines = budgets.map(({ name, entries, limit }) => ({ name, bytes: total(filesOf(manifest, entries)), limit }))
	const loaded = filesOf(manifest, first)
	const routes = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && !first.includes(key) && !key.endsWith('.json'))
	for (const key of routes) {
		const extra = [...filesOf(manifest, [key])].filter((file) => !loaded.has(file))
		lines.push({ name: key, bytes: total(extra), limit: lazy })
	}
	return lines.map((line) => ({ ...line, tooMuch: line.bytes > line.limit }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
	const page = brotliCompressSync(readFileSync('dist/index.html')).length
	const lines = weigh(manifest, (file) => brotliCompressSync(readFileSync(`dist/${file}`)).length)
	for (const { name, bytes, limit, tooMuch } of lines)
		console.log(`${tooMuch ? 'TOO MUCH' : 'ok      '} ${(bytes / kilo).toFixed(1).padStart(6)} of ${limit / kilo} kB  ${name}`)
	console.log(`web: ${lines.length} weights checked, the page itself ${page} bytes`)
	if (lines.length < 8 || lines.some((line) => line.tooMuch)) process.exit(1)
}
