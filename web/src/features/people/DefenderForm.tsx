import { useState } from 'react'
import { graphql } from '../../gql'
import { usePeopleWords } from '../../i18n/peopleWords'
import { useAct } from '../../portal/useAct'
import { TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { CountyField } from './CountyField'
import type { Counties, Defender } from './DefendersPage'
import { useSaving } from './useSaving'

const AddDefender = graphql(`
	mutation AddDefender($input: AddDefenderInput!) {
		addDefender(input: $input) {
			defender {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const ChangeDefender = graphql(`
	mutation ChangeDefender($input: ChangeDefenderInput!) {
		changeDefender(input: $input) {
			defender {
				id
				name
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** Adds a defender, or writes anew what is known of one. What is typed is in this form alone. */
export function DefenderForm({ defender, counties, onDone }: { defender?: Defender; counties: Counties; onDone: () => void }) {
	const { say } = usePeopleWords()
	const [name, setName] = useState(defender?.name ?? '')
	const [county, setCounty] = useState<number | undefined>(defender?.county?.code)
	const [contact, setContact] = useState('')
	const adding = useAct(AddDefender)
	const changing = useAct(ChangeDefender)
	const state = defender ? changing.state : adding.state
	const labelOf = (field: string) => (field === 'name' ? say('def.name') : field === 'contact' ? say('def.contact') : undefined)
	const { saved, problems, errorOf } = useSaving(labelOf, say('def.saved'), onDone)
	const told = { name, contact, county: county ?? null }
	const save = () =>
		saved(
			async () => (defender ? (await changing.act({ defender: defender.id, ...told }))?.changeDefender : (await adding.act(told))?.addDefender),
			({ defender: kept }) => kept,
		)
	return (
		<Form sheet title={say('def.problems')} problems={problems} onSend={() => void save()} head={defender && <p className="quiet">{say('def.change.why')}</p>}>
			<TextField
				name="name"
				label={say('def.name')}
				maxLength={80}
				error={errorOf('name')}
				value={name}
				onChange={(event) => setName(event.target.value)}
			/>
			<CountyField label={say('def.county')} hint={say('def.county.hint')} empty={say('def.county.none')} counties={counties} chosen={county} onChoose={setCounty} />
			<TextField
				name="contact"
				label={say('def.contact')}
				maxLength={200}
				error={errorOf('contact')}
				value={contact}
				onChange={(event) => setContact(event.target.value)}
			/>
			<FormEnd state={state} save={say('def.save')} onCancel={onDone} />
		</Form>
	)
}
