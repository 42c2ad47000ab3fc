import { useEffect, useRef, useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useTwinWords, type TwinWord } from '../../i18n/twinWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'
import { OneOf } from '../../ui/Options'
import { Reasons } from './Reasons'
import { SideBySide } from './SideBySide'

export const PairSheetPair = graphql(`
	fragment PairSheet on DuplicatePair {
		id
		points
		first {
			id
		}
		second {
			id
		}
		...SideBySide
		...PairReasons
	}
`)

const DecideDuplicate = graphql(`
	mutation DecideDuplicate($input: DecideDuplicateInput!) {
		decideDuplicate(input: $input) {
			decision {
				id
				...DecisionLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Choice = 'one' | 'other' | 'different'

const choices: readonly { value: Choice; label: TwinWord; follows: TwinWord }[] = [
	{ value: 'one', label: 'twins.keep.one', follows: 'twins.keep.one.follows' },
	{ value: 'other', label: 'twins.keep.other', follows: 'twins.keep.other.follows' },
	{ value: 'different', label: 'twins.different', follows: 'twins.different.follows' },
]

const keys: Readonly<Record<string, Choice>> = { a: 'one', b: 'other', d: 'different' }
const rules: readonly TwinWord[] = ['twins.partner-is-kept', 'twins.who-holds-cases-is-kept']

type Props = {
	pair: FragmentType<typeof PairSheetPair>
	position: number
	count: number
	onMove: (step: number) => void
	onDecided: () => void
}

/** Two entries side by side, and what they are. Single keys work only while the pair itself has the focus. */
export function PairSheet({ pair, position, count, onMove, onDecided }: Props) {
	const { say } = useTwinWords()
	const { t } = useWords()
	const shown = readFragment(PairSheetPair, pair)
	const [choice, setChoice] = useState<Choice>()
	const [reason, setReason] = useState('')
	const [problems, setProblems] = useState<Problem[]>([])
	const reasonRow = useRef<HTMLDivElement>(null)
	const { act, state } = useAct(DecideDuplicate)
	const choose = (next: Choice) => {
		setChoice(next)
		reasonRow.current?.querySelector('input')?.focus()
	}
	const sheet = useSingleKeys((key) => {
		const next = keys[key]
		if (next) choose(next)
		else if (key === 'n') onMove(1)
		return next !== undefined || key === 'n'
	})
	const save = async () => {
		if (!choice) return setProblems([{ field: 'verdict', message: say('twins.choose') }])
		setProblems([])
		const keep = choice === 'different' ? {} : { keep: choice === 'one' ? shown.first.id : shown.second.id }
		const verdict = choice === 'different' ? 'DIFFERENT' : 'SAME'
		const payload = (await act({ first: shown.first.id, second: shown.second.id, verdict, reason, ...keep }))?.decideDuplicate
		if (!payload) return
		if (payload.decision) {
			announce(say(choice === 'different' ? 'twins.saved.different' : 'twins.saved.same'))
			onDecided()
		} else {
			const rule = payload.userErrors
				.flatMap((error) => readFragment(UserErrorParts, error).facts.map(({ value }) => rules.find((word) => word === `twins.${value}`)))
				.find(Boolean)
			setProblems(rule ? [{ field: 'verdict', message: say(rule) }] : problemsOf(payload.userErrors, t, labelOf))
		}
	}
	const labelOf = (field: string) => (field === 'reason' ? say('twins.reason') : undefined)
	return (
		<section className="sheet stack" aria-label={say('twins.place', { position, count })} tabIndex={-1} ref={sheet}>
			<div className="row">
				<strong>{say('twins.place', { position, count })}</strong>
				<span>{say('twins.points', { points: shown.points })}</span>
			</div>
			<SideBySide pair={shown} />
			<Reasons pair={shown} />
			<form
				className="stack"
				noValidate
				autoComplete="off"
				onSubmit={(event) => {
					event.preventDefault()
					void save()
				}}
			>
				<ErrorSummary title={say('twins.problems')} problems={problems} />
				<OneOf
					name="verdict"
					label={say('twins.decide')}
					hint={say('twins.keys')}
					value={choice}
					onChoose={setChoice}
					options={choices.map(({ value, label, follows }) => ({ value, label: say(label), follows: say(follows) }))}
				/>
				<div ref={reasonRow}>
					<TextField
						name="reason"
						label={say('twins.reason')}
						hint={say('twins.reason.hint')}
						maxLength={200}
						value={reason}
						onChange={(event) => setReason(event.target.value)}
					/>
				</div>
				{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
				<div className="row">
					<Button type="submit" look="primary" busy={state === 'busy'}>
						{say('twins.save')}
					</Button>
					{count > 1 && <Button onClick={() => onMove(-1)}>{say('twins.before')}</Button>}
					{count > 1 && <Button onClick={() => onMove(1)}>{say('twins.next')}</Button>}
				</div>
			</form>
		</section>
	)
}

/**
 * A new pair takes the focus, so that its keys work and a screen reader reads where one is. A key counts only while
 * nothing inside the pair has the focus: what is typed into a field is never an answer.
 */
function useSingleKeys(take: (key: string) => boolean) {
	const sheet = useRef<HTMLElement>(null)
	const latest = useRef(take)
	useEffect(() => {
		latest.current = take
	})
	useEffect(() => {
		const shown = sheet.current
		if (!shown) return undefined
		shown.focus({ preventScroll: true })
		const handle = (event: KeyboardEvent) => {
			if (event.target !== shown || event.ctrlKey || event.metaKey || event.altKey) return
			if (latest.current(event.key.toLowerCase())) event.preventDefault()
		}
		shown.addEventListener('keydown', handle)
		return () => shown.removeEventListener('keydown', handle)
	}, [])
	return sheet
}
