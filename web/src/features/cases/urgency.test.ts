// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { HarmWithin, ThresholdAnswer } from '../../gql/graphql'
import { urgencyChangeOf, urgencyOf } from './urgency'

/** The portal's own rule, written out by its tests. */
const rows = readFileSync('src/features/cases/urgencyChanges.csv', 'utf8').trim().split('\n').slice(1)

test('the verdict while it is typed is the verdict of the portal, whatever is answered', () => {
	expect(rows).toHaveLength(4 * 64)
	const seen = new Set<string>()
	for (const row of rows) {
		const [harm, SEVERITY, IMMEDIACY, FEASIBILITY, urgency, thresholds, together, answer, then] = row.split(',')
		const answers = { SEVERITY, IMMEDIACY, FEASIBILITY } as Record<'SEVERITY' | 'IMMEDIACY' | 'FEASIBILITY', ThresholdAnswer>
		expect(urgencyOf(harm as HarmWithin, answers), row).toBe(urgency)
		expect(urgencyChangeOf(harm as HarmWithin, answers), row).toEqual(
			thresholds ? { thresholds: thresholds.split('|'), together: together === 'true', answer, urgency: then } : undefined,
		)
		seen.add(`${urgency} ${together}`)
	}
	expect(seen.size, 'the control: every kind of answer is in the table').toBe(4)
})

test('what is not answered yet counts as not known', () => {
	const open = { SEVERITY: undefined, IMMEDIACY: undefined, FEASIBILITY: undefined }
	const unknown = { SEVERITY: 'UNKNOWN', IMMEDIACY: 'UNKNOWN', FEASIBILITY: 'UNKNOWN' } as const
	expect(urgencyChangeOf('HOURS_24', open)).toEqual(urgencyChangeOf('HOURS_24', unknown))
})
