import { expect, test } from 'vitest'
import { requiredOf } from './required'

type Addressee = Parameters<typeof requiredOf>[0][number]

const requirement = (fact: string, status: string) => ({ fact, status, place: 'APPEAL_FACTS', source: 'a rule (example)' })
const addressee = (name: string, requirements: object[] | null) => ({ name, answer: requirements && { standing: 'CAN_NOW', requirements } }) as unknown as Addressee

test('each thing stands once, as it stands where it stands worst, with all who ask for it', () => {
	const one = addressee('One', [requirement('DATE', 'COMPLETE'), requirement('GROUP', 'MISSING')])
	const two = addressee('Two', [requirement('DATE', 'CONFLICTING'), requirement('GROUP', 'COMPLETE')])
	expect(requiredOf([one, two])).toEqual([
		{ fact: 'DATE', status: 'CONFLICTING', place: 'APPEAL_FACTS', bodies: ['One', 'Two'] },
		{ fact: 'GROUP', status: 'MISSING', place: 'APPEAL_FACTS', bodies: ['One', 'Two'] },
	])
})

test('consent has a line of its own, and a body that left the catalogue asks for nothing', () => {
	expect(requiredOf([addressee('One', [requirement('CONSENT', 'MISSING'), requirement('TRANSFER_CONSENT', 'MISSING')]), addressee('Two', null)])).toEqual([])
})
