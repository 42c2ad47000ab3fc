import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { makeFragmentData } from '../../gql'
import { expectAccessible, inWords } from '../../testing/inWords'
import { SaidNo, SaidNoReferral } from './SaidNo'

const law = { __typename: 'ServiceType' as const, code: 'paralegal', name: { __typename: 'LocalizedText' as const, en: 'Paralegal help', sw: 'Msaada wa kisheria' } }

function referral(receiver: string, status: 'REJECTED' | 'CANCELLED' | 'ACCEPTED', businessStatus: 'EXPIRED' | 'RECALLED' | null = null) {
	return makeFragmentData(
		{
			__typename: 'Referral' as const,
			id: `${receiver}-${status}`,
			status,
			businessStatus,
			receiver: { __typename: 'Organization' as const, id: receiver, name: `${receiver} (example)` },
			needs: [{ __typename: 'Need' as const, id: 'n1', serviceType: law }],
		},
		SaidNoReferral,
	)
}

const nobody = { needs: undefined, avoid: [], only: undefined }

test('whoever said no or never answered is named, and can be left out at once', async () => {
	const onAsk = vi.fn()
	const { container } = await inWords(
		<SaidNo
			referrals={[referral('garissa', 'REJECTED'), referral('lamu', 'CANCELLED', 'EXPIRED'), referral('wajir', 'CANCELLED', 'RECALLED'), referral('isiolo', 'ACCEPTED')]}
			asked={nobody}
			onAsk={onAsk}
		/>,
	)
	expect((await screen.findAllByRole('listitem')).map((row) => row.textContent)).toEqual([
		'garissa (example) · Paralegal help · said no',
		'lamu (example) · Paralegal help · never answered',
	])
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button', { name: 'Plan without them' }))
	expect(onAsk).toHaveBeenCalledWith({
		...nobody,
		avoid: [
			{ id: 'garissa', name: 'garissa (example)' },
			{ id: 'lamu', name: 'lamu (example)' },
		],
	})
})

test('who helps with something else is not left out of everything', async () => {
	await inWords(<SaidNo referrals={[referral('garissa', 'REJECTED'), referral('garissa', 'ACCEPTED')]} asked={nobody} onAsk={vi.fn()} />)
	expect(await screen.findByText(/said no/)).toBeTruthy()
	expect(screen.queryByRole('button')).toBeNull()
})
