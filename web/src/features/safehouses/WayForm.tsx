import { useState } from 'react'
import { graphql } from '../../gql'
import { useHouseWords, type HouseWord } from '../../i18n/houseWords'
import { useWords } from '../../i18n/words'
import { StepUp, stepUpAsked } from '../../portal/StepUp'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'

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
	const [way, setWay] = useState({ address: '', directions: '', askFor: '', phone: '' })
	const [problems, setProblems] = useState<Problem[]>([])
	const [level, setLevel] = useState<string>()
	const { act, state } = useAct(SetWayToHouse)
	const save = async () => {
		setLevel(undefined)
		setProblems([])
		const payload = (await act({ house, ...way }))?.setWayToHouse
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
		<form
			className="stack"
			noValidate
			autoComplete="off"
			onSubmit={(event) => {
				event.preventDefault()
				void save()
			}}
		>
			<ErrorSummary title={say('house.problems')} problems={problems} />
			{fields.map((field) => (
				<TextField
					key={field}
					name={field}
					label={say(labels[field].label)}
					hint={say(labels[field].hint)}
					maxLength={longest[field]}
					inputMode={field === 'phone' ? 'tel' : 'text'}
					error={problems.find((problem) => problem.field === field)?.message}
					value={way[field]}
					onChange={(event) => setWay({ ...way, [field]: event.target.value })}
				/>
			))}
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			{level && <StepUp acr={level} onConfirmed={() => void save()} />}
			<div className="row">
				<Button type="submit" look="primary" busy={state === 'busy'}>
					{say('house.save')}
				</Button>
				<Button look="quiet" onClick={onDone}>
					{t('cancel')}
				</Button>
			</div>
		</form>
	)
}
