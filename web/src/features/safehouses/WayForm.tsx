import { useState } from 'react'
import { graphql } from '../../gql'
import { useHouseWords, type HouseWord } from '../../i18n/houseWords'
import { useWords } from '../../i18n/words'
import { StepUp, stepUpAsked } from '../../portal/StepUp'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useFields } from '../../ui/useFields'

const SetWayToHouse = graphql(`
	mutation SetWayToHouse($input: SetWayToHouseInput!) {
		setWayToHouse(input: $input) {
			house {
				id
				wayWrittenAt
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const fields = ['address', 'directions', 'askFor', 'phone'] as const
const longest = { address: 200, directions: 400, askFor: 80, phone: 24 }
const labels: Record<(typeof fields)[number], { label: HouseWord; hint: HouseWord }> = {
	address: { label: 'house.address', hint: 'house.address.hint' },
	directions: { label: 'house.directions', hint: 'house.directions.hint' },
	askFor: { label: 'house.askFor', hint: 'house.askFor.hint' },
	phone: { label: 'house.phone', hint: 'house.phone.hint' },
}

/** Writes the way anew, whole: what is stored is never read back. What is typed is in this form alone. */
export function WayForm({ house, onDone }: { house: string; onDone: () => void }) {
	const { say } = useHouseWords()
	const { t } = useWords()
	const { values, problems, setProblems, typed } = useFields({ address: '', directions: '', askFor: '', phone: '' })
	const [level, setLevel] = useState<string>()
	const { act, state } = useAct(SetWayToHouse)
	const save = async () => {
		setLevel(undefined)
		setProblems([])
		const payload = (await act({ house, ...values }))?.setWayToHouse
		if (!payload) return
		const asked = stepUpAsked(payload.userErrors)
		setLevel(asked)
		if (payload.house) {
			announce(say('house.saved'))
			onDone()
		} else if (!asked) {
			const labelOf = (name: string) => fields.filter((field) => field === name).map((field) => say(labels[field].label))[0]
			setProblems(problemsOf(payload.userErrors, t, labelOf))
		}
	}
	return (
		<Form title={say('house.problems')} problems={problems} onSend={() => void save()}>
			{fields.map((field) => (
				<TextField
					{...typed(field)}
					key={field}
					label={say(labels[field].label)}
					hint={say(labels[field].hint)}
					maxLength={longest[field]}
					inputMode={field === 'phone' ? 'tel' : 'text'}
				/>
			))}
			<FormEnd state={state} save={say('house.save')} onCancel={onDone}>
				{level && <StepUp acr={level} onConfirmed={() => void save()} />}
			</FormEnd>
		</Form>
	)
}
