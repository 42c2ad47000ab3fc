import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { actionWord, auditTranslator, knownActions } from '../../i18n/auditWords'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { Verify } from './Verify'

const checkedAt = '2026-11-21T07:00:00Z'
const payload = (verification: object | null, ...codes: string[]) => ({
	verifyAudit: {
		__typename: 'VerifyAuditPayload',
		verification: verification && { __typename: 'AuditVerification', leaves: 1234, heads: 1, sound: true, findings: [], checkedAt, ...verification },
		userErrors: codes.map((code) => ({ __typename: 'UserError', code })),
	},
})

async function checked(answer: object, language: 'en' | 'sw' = 'en') {
	const { container } = await withPortal(new PortalStub({ VerifyAudit: answer }), <Verify />, language)
	await userEvent.click(screen.getByRole('button'))
	await screen.findByRole('status')
	await expectAccessible(container)
	return screen.getByRole('status').textContent
}

test('a sound record is one sentence', async () => {
	expect(await checked(payload({}))).toMatch(/No change was found.*1,234 entries and 1 signed head fit together/)
})

test('a record that no head vouches for says so', async () => {
	expect(await checked(payload({ heads: 0 }))).toContain('no signed head outside the database')
})

test('what was found is told place by place', async () => {
	const findings = [
		{ __typename: 'AuditFinding', code: 'LEAF_CHANGED', index: 7 },
		{ __typename: 'AuditFinding', code: 'HEAD_CONTRADICTED', index: 90 },
	]
	const told = await checked(payload({ sound: false, findings }))
	expect(told).toContain('The record was changed')
	expect(told).toContain('Entry 7 does not say what it said')
	expect(told).toContain('An entry before 90')
})

test('and in Kiswahili', async () => {
	const findings = [{ __typename: 'AuditFinding', code: 'RECORD_TRUNCATED', index: 3 }]
	expect(await checked(payload({ sound: false, findings }), 'sw')).toContain('yamebaki 3 tu')
})

test('a check beside another one waits', async () => {
	expect(await checked(payload(null, 'TRY_AGAIN'))).toContain('Another check is running')
})

test('an action without a word keeps its own', () => {
	const say = auditTranslator('sw')
	expect(knownActions()).toContain('case-read')
	expect(actionWord('case-read', say)).toBe('Alisoma kesi')
	expect(actionWord('something-new', say)).toBe('something-new')
})
