// @vitest-environment node
import { expect, test } from 'vitest'
import { draftOf, empty, isPlaced, nextKey, paragraphsOf, wordsOf, type Fact, type Writing } from './drafting'

const place: Fact = { key: 'f1', item: 'COUNTY', words: 'in Garissa town', source: 'PERSON' }
const writing: Writing = { ...empty, facts: [place], letter: 'Arrested {{f1}}.\n\n \nHeld {{f1}}.', subject: ' Arrest ' }

test('an empty line begins a paragraph, and blanks are none', () => {
	expect(paragraphsOf(writing.letter)).toEqual(['Arrested {{f1}}.', 'Held {{f1}}.'])
	expect(paragraphsOf(' \n\n ')).toEqual([])
})

test('words are counted as they are read', () => {
	expect(wordsOf(writing)).toBe(8)
	expect(wordsOf(empty)).toBe(0)
})

test('a fact is placed by its mark, and each mark is one fact', () => {
	expect(isPlaced(writing, place)).toBe(true)
	expect(isPlaced({ ...writing, letter: 'f1' }, place)).toBe(false)
	expect(nextKey([place])).toBe('f2')
	expect(nextKey([{ ...place, key: 'f2' }])).toBe('f3')
})

test('what is sent is what was written', () => {
	expect(draftOf(writing)).toEqual({ language: 'ENGLISH', subject: 'Arrest', addressees: [], facts: [place], paragraphs: ['Arrested {{f1}}.', 'Held {{f1}}.'], annexes: [] })
})
