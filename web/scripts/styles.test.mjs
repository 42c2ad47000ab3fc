// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { firstLoad } from './firstload.mjs'

const root = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name)).map((name) => join(root, name))
const sheets = files.filter((name) => name.endsWith('.css'))
const components = files.filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))

/** Styles that are there before any screen is. */
const always = sheets.filter((name) => firstLoad.test.test(name) || name.endsWith('app/Shell.css'))

const sheetsOf = new Map()
for (const sheet of sheets) {
	for (const [, name = ''] of readFileSync(sheet, 'utf8').matchAll(/\.([a-z][\w-]*)/g)) sheetsOf.set(name, [...(sheetsOf.get(name) ?? []), sheet])
}

function importsOf(file) {
	const found = [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, name = '']) => resolve(dirname(file), name))
	return found.flatMap((name) => [name, `${name}.ts`, `${name}.tsx`].filter((one) => files.includes(one)))
}

/** A file and everything that is loaded with it. */
function loadedWith(file) {
	const seen = new Set()
	const visit = (name) => {
		if (seen.has(name)) return
		seen.add(name)
		if (!name.endsWith('.css')) importsOf(name).forEach(visit)
	}
	visit(file)
	return seen
}

/** Names of classes as they are written in a component: whole, between quotes. */
function classesOf(text) {
	const written = [...text.matchAll(/className=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(([, plain, worked = '']) =>
		plain === undefined ? [...worked.matchAll(/['`]([^'`]*)['`]/g)].map(([, quoted = '']) => quoted) : [plain],
	)
	return [...new Set(written.flatMap((names) => names.match(/(?<![.\w-])[a-z][\w-]*(?![.\w-])/g) ?? []))]
}

function missing(file, text = readFileSync(file, 'utf8')) {
	const there = loadedWith(file)
	return classesOf(text).filter((name) => {
		const from = sheetsOf.get(name)
		return from && !from.some((sheet) => always.includes(sheet) || there.has(sheet))
	})
}

test('a component brings the styles of every class it names: no screen waits for another to have brought them', () => {
	expect(components.length).toBeGreaterThan(100)
	expect(components.flatMap((file) => missing(file).map((name) => `${relative(root, file)}: ${name}`))).toEqual([])
})

test('a class whose styles do not come with it is seen (control)', () => {
	const bare = join(root, 'ui/Tag.tsx')
	expect(missing(bare, 'className="field-input tag"')).toEqual(['field-input'])
	expect(missing(bare, "className={wide ? 'field-input' : undefined}")).toEqual(['field-input'])
})
