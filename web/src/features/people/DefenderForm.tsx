import { useState } from 'react'
import { graphql } from '../../gql'
import { usePeopleWords } from '../../i18n/peopleWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'
import { CountyField } from './CountyField'
import type { Counties, Defender } from './DefendersPage'

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
	const { t } = useWords()
	const [name, setName] = useState(defender?.name ?? '')
	const [county, setCounty] = useState<number | undefined>(defender?.county?.code)
	const [contact, setContact] = useState('')
	const [problems, setProblems] = useState<Problem[]>([])
	const adding = useAct(AddDefender)
	const changing = useAct(ChangeDefender)
	const state = defender ? changing.state : adding.state
	const labelOf = (field: string) => (field === 'name' ? say('def.name') : field === 'contact' ? say('def.contact') : undefined)
	const save = async () => {
		setProblems([])
		const told = { name, contact, county: county ?? null }
		const payload = defender
			? (await changing.act({ defender: defender.id, ...told }))?.changeDefender
			: (await adding.act(told))?.addDefender
		if (!payload) return
		if (payload.defender) {
			announce(say('def.saved'))
			onDone()
		} else setProblems(problemsOf(payload.userErrors, t, labelOf))
	}
	return (
		<form
			className="sheet stack"
			noValidate
			autoComplete="off"
			onSubmit={(event) => {
				event.preventDefault()
				void save()
			}}
		>
			{defender && <p className="quiet">{say('def.change.why')}</p>}
			<ErrorSummary title={say('def.problems')} problems={problems} />
			<TextField
				name="name"
				label={say('def.name')}
				maxLength={80}
				error={problems.find((problem) => problem.field === 'name')?.message}
				value={name}
				onChange={(event) => setName(event.target.value)}
			/>
			<CountyField label={say('def.county')} hint={say('def.county.hint')} empty={say('def.county.none')} counties={counties} chosen={county} onChoose={setCounty} />
			<TextField
				name="contact"
				label={say('def.contact')}
				maxLength={200}
				error={problems.find((problem) => problem.field === 'contact')?.message}
				value={contact}
				onChange={(event) => setContact(event.target.value)}
			/>
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<div className="row">
				<Button type="submit" look="primary" busy={state === 'busy'}>
					{say('def.save')}
				</Button>
				<Button look="quiet" onClick={onDone}>
					{t('cancel')}
				</Button>
			</div>
		</form>
	)
}
