import type { DataItem, FactSource, LetterLanguage } from '../../gql/graphql'

export type Fact = { key: string; item: DataItem; words: string; source: FactSource }

/** What is being written. */
export type Writing = { language: LetterLanguage; subject: string; addressees: string[]; facts: Fact[]; letter: string; annexes: string[] }

export const mostWords = 2000
export const mostAddressees = 8

export const empty: Writing = { language: 'ENGLISH', subject: '', addressees: [], facts: [], letter: '', annexes: [] }

/** How a fact stands in the letter. */
export const markFor = (key: string) => `{{${key}}}`

/** An empty line begins a paragraph. */
export function paragraphsOf(letter: string): string[] {
	return letter
		.split(/\n\s*\n/)
		.map((text) => text.trim())
		.filter(Boolean)
}

/** Words as they are read, each fact in its places. */
export function wordsOf({ letter, facts }: Writing): number {
	const read = facts.reduce((text, { key, words }) => text.replaceAll(markFor(key), words), letter).trim()
	return read ? read.split(/\s+/).length : 0
}

/** The first mark that no fact has. */
export function nextKey(facts: readonly Fact[]): string {
	let number = facts.length + 1
	while (facts.some(({ key }) => key === `f${number}`)) number++
	return `f${number}`
}

/** Whether the letter places it. */
export const isPlaced = ({ letter }: Writing, { key }: Fact) => letter.includes(markFor(key))

/** As the portal takes it. */
export function draftOf({ language, subject, addressees, facts, letter, annexes }: Writing) {
	return { language, subject: subject.trim(), addressees, facts, paragraphs: paragraphsOf(letter), annexes }
}
