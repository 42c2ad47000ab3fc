import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { AgeBand } from '../../gql/graphql'
import { expectAccessible, inWords } from '../../testing/inWords'
import { whoAgreed, WhoAgrees, type Agreeing } from './WhoAgrees'

const told: Agreeing[] = []
const lastTold = () => told.at(-1) ?? {}

function Asked({ age }: { age: AgeBand | null }) {
	const [agreeing, setAgreeing] = useState<Agreeing>({})
	const tell = (next: Agreeing) => {
		told.push(next)
		setAgreeing(next)
	}
	return <WhoAgrees age={age} agreeing={agreeing} onAgreeing={tell} problems={[]} />
}

test('a child’s own word asks why no guardian could be asked', async () => {
	const { container } = await inWords(<Asked age="ADOLESCENT" />)
	await userEvent.click(screen.getByRole('radio', { name: 'Spoken' }))
	await userEvent.selectOptions(screen.getByLabelText('Why could no guardian be asked?'), 'NO_GUARDIAN')
	expect(whoAgreed(lastTold(), 'ADOLESCENT')).toEqual({ assentReason: 'NO_GUARDIAN' })
	expect(screen.queryByLabelText(/somebody else agree/)).toBeNull()
	await expectAccessible(container)
})

test('a guardian says what they are and whether they are tied; for an adult also why', async () => {
	await inWords(<Asked age="ADULT" />)
	await userEvent.click(screen.getByRole('radio', { name: 'By a guardian' }))
	await userEvent.selectOptions(screen.getByLabelText(/to the person/), 'SPOUSE')
	await userEvent.selectOptions(screen.getByLabelText(/tied to the alleged/), 'NONE')
	await userEvent.selectOptions(screen.getByLabelText(/somebody else agree/), 'CANNOT_DECIDE')
	expect(whoAgreed(lastTold(), 'ADULT')).toEqual({ guardian: { relation: 'SPOUSE', tie: 'NONE' }, incapacity: 'CANNOT_DECIDE' })
})

test('what belongs to another form is left out', () => {
	const all: Agreeing = { form: 'SPOKEN', relation: 'PARENT', tie: 'NONE', assentReason: 'NO_GUARDIAN', incapacity: 'CANNOT_DECIDE' }
	expect(whoAgreed(all, 'ADULT')).toEqual({})
	expect(whoAgreed(all, null)).toEqual({})
	expect(whoAgreed({ ...all, form: 'GUARDIAN' }, 'CHILD')).toEqual({ guardian: { relation: 'PARENT', tie: 'NONE' } })
})
