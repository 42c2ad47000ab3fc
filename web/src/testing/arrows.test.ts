// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** Which rooms a room may enter: the arrows of the portal's own modules, told once more for the client. */
const arrows: Record<string, string[]> = {
	gql: [],
	i18n: ['gql'],
	ui: ['i18n'],
	portal: ['gql', 'i18n', 'ui'],
	'features/directory': [],
	'features/cases': [],
	'features/consent': ['features/cases', 'features/directory'],
	'features/routing': ['features/consent', 'features/cases', 'features/directory'],
	'features/answerlinks': [],
	'features/safeguards': [],
	'features/referrals': ['features/safeguards', 'features/answerlinks', 'features/routing', 'features/consent', 'features/cases', 'features/directory'],
	'features/openrequests': [],
	'features/safehouses': [],
	'features/board': [],
	'features/audit': [],
	'features/rights': [],
	'features/breaches': ['features/directory'],
	'features/duplicates': [],
	'features/people': [],
	'features/strength': [],
	'features/clocks': [],
	'features/exchange': [],
	'features/members': [],
	'features/notifications': [],
	'features/incidents': ['features/cases', 'features/safeguards'],
	'features/workflow': ['features/safeguards'],
	'features/evidence': [],
	'features/bodies': [],
	'features/advocacy': ['features/directory'],
	'features/appeals': [],
	'features/readingroom': [],
	'features/campaigns': ['features/directory', 'features/safeguards'],
	app: ['features/directory', 'features/cases', 'features/consent', 'features/routing', 'features/referrals', 'features/openrequests', 'features/safehouses', 'features/board', 'features/audit', 'features/rights', 'features/breaches', 'features/duplicates', 'features/people', 'features/strength', 'features/clocks', 'features/exchange', 'features/members', 'features/notifications', 'features/incidents', 'features/workflow', 'features/evidence', 'features/appeals', 'features/readingroom', 'features/safeguards', 'features/bodies', 'features/campaigns', 'features/advocacy'],
}
const below = ['gql', 'i18n', 'ui', 'portal']

function roomOf(file: string): string {
	return file.startsWith('features/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? '')
}

function wrongEntries(file: string, source: string): string[] {
	const room = roomOf(file)
	const allowed = [room, ...(arrows[room] ?? []), ...(room.startsWith('features/') || room === 'app' ? below : [])]
	return [...source.matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)]
		.map(([, target]) => roomOf(normalize(join(dirname(file), target ?? ''))))
		.filter((entered) => !allowed.includes(entered))
		.map((entered) => `${file} enters ${entered}`)
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
	(file) => /\.tsx?$/.test(file) && !/\.test\.|^testing|^gql/.test(file),
)

test('nobody enters a room that is not below', () => {
	expect(files.length).toBeGreaterThan(80)
	expect(files.flatMap((file) => wrongEntries(file, readFileSync(`src/${file}`, 'utf8')))).toEqual([])
})

test('and a wrong entry would be seen (control)', () => {
	expect(wrongEntries('features/cases/X.tsx', "import { x } from '../referrals/Y'")).toHaveLength(1)
	expect(wrongEntries('ui/X.tsx', "const x = import('../portal/session')")).toHaveLength(1)
})

test('no style or script is written into the page, which the content policy forbids', () => {
	const page = readFileSync('index.html', 'utf8') + readFileSync('public/notes.html', 'utf8')
	expect(page).not.toMatch(/<style|<script(?![^>]*src=)|\sstyle=|\son\w+=/)
	for (const file of files) expect(readFileSync(`src/${file}`, 'utf8'), file).not.toMatch(/dangerouslySetInnerHTML|https?:\/\/(?!www\.w3\.org)/)
})
