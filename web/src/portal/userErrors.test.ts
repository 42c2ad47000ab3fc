import { expect, test } from 'vitest'
import type { FragmentType } from '../gql'
import { wordsOf } from '../testing/inWords'
import { problemsOf, type UserErrorParts } from './userErrors'

const refusal = (code: string) => ({ code, path: [], facts: [] }) as unknown as FragmentType<typeof UserErrorParts>

test('a refusal is said in a sentence, and one that only a newer portal knows by its code', async () => {
	const t = await wordsOf('en')
	expect(problemsOf([refusal('LEGAL_HOLD')], t)[0]?.message).toBe(t('problem.LEGAL_HOLD'))
	expect(problemsOf([refusal('OF_TOMORROW')], t)[0]?.message).toBe('The portal refused this (OF_TOMORROW).')
})
