import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { FragmentType } from '../../gql'
import { ViewerContext, type Viewer } from '../../portal/viewer'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { Erasure, type ErasureCase } from './Erasure'

const lead: Viewer = { subject: 'ann', roles: ['DUTY_LEAD'], organization: { id: 'khrc', name: 'KHRC' } }
const request = { requestedAt: '2026-11-21T08:00:00Z', reason: 'PERSON_ASKED', yours: false }
const erased = { __typename: 'Mutation', approveErasure: { __typename: 'ErasurePayload', erased: true, userErrors: [] } }

function caseFile(parts: object) {
	return { id: 'one', reference: 'KE-2417', legalHold: false, erasureRequest: null, ...parts } as unknown as FragmentType<typeof ErasureCase>
}

function shown(portal: PortalStub, parts: object, onErased = vi.fn()) {
	return withPortal(
		portal,
		<ViewerContext value={lead}>
			<Erasure caseFile={caseFile(parts)} onErased={onErased} />
		</ViewerContext>,
	)
}

test('erases only after the number of the case was typed', async () => {
	const portal = new PortalStub({ ApproveErasure: erased })
	const handleErased = vi.fn()
	const { container } = await shown(portal, { erasureRequest: request }, handleErased)
	await userEvent.click(screen.getByRole('button', { name: 'Erase this case for good' }))
	await userEvent.click(screen.getByRole('button', { name: 'Erase for good' }))
	expect(portal.inputsOf('ApproveErasure')).toHaveLength(0)
	await expectAccessible(container)
	await userEvent.type(screen.getByLabelText('Number of the case'), 'ke-2417')
	await userEvent.click(screen.getByRole('button', { name: 'Erase for good' }))
	expect(portal.inputsOf('ApproveErasure')).toHaveLength(1)
	expect(handleErased).toHaveBeenCalledOnce()
})

test.each([
	{ parts: { erasureRequest: { ...request, yours: true } }, says: 'You asked: somebody else must approve it.' },
	{ parts: { erasureRequest: request, legalHold: true }, says: 'Must be kept: a court or an order says so. It cannot be erased.' },
])('offers no erasure to whom it is not for: $says', async ({ parts, says }) => {
	await shown(new PortalStub({}), parts)
	expect(screen.getByText(says)).toBeInTheDocument()
	expect(screen.queryByRole('button', { name: 'Erase this case for good' })).not.toBeInTheDocument()
})
