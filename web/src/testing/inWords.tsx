import { render, type RenderResult } from '@testing-library/preact'
import type { ReactNode } from 'react'
import axe from 'axe-core'
import { expect } from 'vitest'
import { loadWords, translator, WordsProvider, type Language, type Translate } from '../i18n/words'

/** Renders a component with the real words of a language. */
export async function inWords(children: ReactNode, language: Language = 'en'): Promise<RenderResult> {
	const words = await loadWords(language)
	return render(<WordsProvider initial={words}>{children}</WordsProvider>)
}

export async function wordsOf(language: Language): Promise<Translate> {
	return translator(await loadWords(language))
}

/** No violation that axe can see in this piece of a page. Colours need a real browser and are checked by the journeys. */
export async function expectAccessible(container: Element): Promise<void> {
	const { violations, passes } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
	expect(passes.length).toBeGreaterThan(0)
}
