// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (language: string) => JSON.parse(readFileSync(new URL(`${language}.json`, import.meta.url), 'utf8')) as Record<string, string>

/** The facts an ICU text takes, each once, in alphabetical order. */
function factsIn(text: string): string[] {
	return [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? ''))].toSorted()
}

test.each(['audit', 'consent'])('the %s screens bring words of their own, none of which the others have', (screens) => {
	const own = Object.keys(read(`${screens}.en`))
	expect(own.length).toBeGreaterThan(80)
	expect(own.filter((word) => word in read('en'))).toEqual([])
})

describe.each([
	{ file: '', least: 200 },
	{ file: 'audit.', least: 80 },
	{ file: 'house.', least: 50 },
	{ file: 'routing.', least: 50 },
	{ file: 'keeping.', least: 20 },
	{ file: 'rights.', least: 100 },
	{ file: 'law.', least: 15 },
	{ file: 'breaches.', least: 50 },
	{ file: 'strength.', least: 60 },
	{ file: 'entry.', least: 100 },
	{ file: 'exchange.', least: 90 },
	{ file: 'listing.', least: 55 },
	{ file: 'board.', least: 28 },
	{ file: 'consent.', least: 80 },
	{ file: 'twins.', least: 60 },
	{ file: 'people.', least: 60 },
	{ file: 'members.', least: 40 },
	{ file: 'clocks.', least: 80 },
	{ file: 'course.', least: 50 },
	{ file: 'openrequests.', least: 35 },
	{ file: 'notices.', least: 45 },
	{ file: 'incidents.', least: 90 },
	{ file: 'intake.', least: 30 },
	{ file: 'work.', least: 90 },
	{ file: 'closing.', least: 90 },
	{ file: 'commands.', least: 22 },
	{ file: 'bodies.', least: 150 },
	{ file: 'places.', least: 12 },
	{ file: 'appeals.', least: 100 },
	{ file: 'publications.', least: 40 },
	{ file: 'campaigns.', least: 150 },
	{ file: 'readingroom.', least: 40 },
	{ file: 'advocacy.', least: 150 },
])('English and Kiswahili of $file', ({ file, least }) => {
	const en = read(`${file}en`)
	const sw = read(`${file}sw`)

	test('hold the same keys, and many', () => {
		expect(Object.keys(sw)).toEqual(Object.keys(en))
		expect(Object.keys(en).length).toBeGreaterThan(least)
	})

	test('take the same facts in every text', () => {
		const different = Object.keys(en).filter((key) => factsIn(en[key] ?? '').join() !== factsIn(sw[key] ?? '').join())
		expect(different).toEqual([])
	})

	test('are written, not left in the other language', () => {
		const same = Object.keys(en).filter((key) => en[key] === sw[key] && /[a-z]{4}/i.test((en[key] ?? '').replaceAll(/\{[^}]*\}/g, '')))
		expect(same).toEqual([])
	})

	test('never blame or shout', () => {
		for (const [key, text] of [...Object.entries(en), ...Object.entries(sw)]) {
			expect(text, key).not.toMatch(/!|victim|beneficiary|subject/i)
			expect(text.trim(), key).not.toBe('')
		}
	})

	test('the comparison finds a missing key and a missing fact (control)', () => {
		const { [Object.keys(en)[0] ?? '']: _, ...without } = sw
		expect(Object.keys(without)).not.toEqual(Object.keys(en))
		expect(factsIn('{count, plural, one {# of {name}} other {#}}')).toEqual(['count', 'name'])
	})
})
