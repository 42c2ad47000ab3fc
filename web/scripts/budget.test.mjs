// @vitest-environment node
import { expect, test } from 'vitest'
import { filesOf, weigh } from './budget.mjs'

const manifest = {
	'index.html': { file: 'a.js', imports: ['_shared'], dynamicImports: ['page'] },
	_shared: { file: 's.js', css: ['s.css'] },
	'src/portal/keycloakSession.ts': { file: 'k.js', isDynamicEntry: true },
	'src/i18n/en.json': { file: 'en.js', isDynamicEntry: true },
	page: { file: 'p.js', imports: ['_shared', '_more'], isDynamicEntry: true },
	_more: { file: 'm.js' },
}
const sizes = { 'a.js': 50, 's.js': 20, 's.css': 5, 'k.js': 7, 'en.js': 5, 'p.js': 30, 'm.js': 11 }
const sizeOf = (file) => sizes[file]

test('a first load counts every file once, styles and shared parts too', () => {
	expect([...filesOf(manifest, ['index.html', 'page'])].toSorted()).toEqual(['a.js', 'm.js', 'p.js', 's.css', 's.js'])
})

test('a weight over its limit is too much (control)', () => {
	const budgets = (limit) => [{ name: 'first', entries: ['index.html', 'page'], limit }]
	expect(weigh(manifest, sizeOf, budgets(116), 41).map((line) => line.tooMuch)).toEqual([false, false])
	expect(weigh(manifest, sizeOf, budgets(115), 40).map((line) => line.tooMuch)).toEqual([true, true])
})

test('an entry that the build does not have is an error, not a weight of nothing', () => {
	expect(() => filesOf(manifest, ['gone'])).toThrow('The build has no gone')
})
