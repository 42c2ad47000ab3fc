import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { FragmentType } from '../gql'
import { expectAccessible, inWords } from '../testing/inWords'
import type { Session } from './session'
import { StepUp, stepUpAsked } from './StepUp'
import type { UserErrorParts } from './userErrors'
import { SessionContext } from './useSession'

type Refusal = FragmentType<typeof UserErrorParts>
const refusal = (code: string, facts: object[] = []) => ({ code, path: [], facts }) as unknown as Refusal

test('knows the refusal that asks for it, and the level', () => {
	expect(stepUpAsked([])).toBeUndefined()
	expect(stepUpAsked([refusal('INVALID')])).toBeUndefined()
	expect(stepUpAsked([refusal('INVALID'), refusal('STEP_UP_REQUIRED', [{ name: 'acr', value: 'reveal' }])])).toBe('reveal')
})

test.each(['same', 'no'] as const)('asks for the level given and goes on only when it is the same person: %s', async (who) => {
	const confirm = vi.fn(async () => who)
	const handleConfirmed = vi.fn()
	const session: Session = { subject: 'ann', token: async () => 't', confirm, end: vi.fn() }
	const { container } = await inWords(
		<SessionContext value={session}>
			<StepUp acr="reveal" onConfirmed={handleConfirmed} />
		</SessionContext>,
		who === 'no' ? 'sw' : 'en',
	)
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button'))
	expect(confirm).toHaveBeenCalledExactlyOnceWith('reveal')
	expect(handleConfirmed).toHaveBeenCalledTimes(who === 'same' ? 1 : 0)
	if (who === 'no') expect(screen.getByRole('status')).toHaveTextContent('Bado hujathibitisha. Jaribu tena.')
})
