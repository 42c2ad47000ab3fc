import { useEffect, useRef, useState } from 'react'
import { readFragment } from '../../gql'
import { useHouseWords } from '../../i18n/houseWords'
import { timeOfDay } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { StepUp, stepUpAsked } from '../../portal/StepUp'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { Facts } from '../../ui/Facts'
import { useWay, type Payload, type Way } from './useWay'

/** Shows the way for a minute, after the second factor once more. */
export function ShownWay({ reveal }: { reveal: string }) {
	const { say, language } = useHouseWords()
	const { t } = useWords()
	const { way, state, show, hide } = useWay(reveal)
	const [problems, setProblems] = useState<Problem[]>([])
	const [level, setLevel] = useState<string>()
	const ask = async () => {
		setProblems([])
		setLevel(undefined)
		const errors = await show()
		if (!errors) return
		const asked = stepUpAsked(errors)
		setLevel(asked)
		if (!asked) setProblems(limitOf(errors) ?? problemsOf(errors, t))
	}
	const limitOf = (errors: Payload['userErrors']): Problem[] | undefined => {
		const limit = errors.map((error) => readFragment(UserErrorParts, error)).find(({ code }) => code === 'REVEAL_LIMIT')
		const facts = Object.fromEntries(limit?.facts.map(({ name, value }) => [name, value]) ?? [])
		return limit && [{ message: say('way.limit', { limit: facts['limit'] ?? '', time: timeOfDay(facts['againAt'] ?? '', language) }) }]
	}
	if (way) return <OnScreen way={way.parts} until={way.until} onHide={hide} />
	return (
		<div className="stack stack-tight">
			<ErrorSummary title={say('way.problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			{level ? (
				<StepUp acr={level} onConfirmed={() => void ask()} />
			) : (
				<div>
					<Button look="primary" busy={state === 'busy'} onClick={() => void ask()}>
						{say('way.show')}
					</Button>
				</div>
			)}
		</div>
	)
}

function OnScreen({ way, until, onHide }: { way: Way; until: number; onHide: () => void }) {
	const { say } = useHouseWords()
	const seconds = useSecondsTo(until)
	const box = useRef<HTMLDivElement>(null)
	const hidden = say('way.hidden')
	useEffect(() => box.current?.focus(), [])
	useEffect(() => () => announce(hidden), [hidden])
	return (
		<div className="stack stack-tight" role="group" aria-label={say('way')} tabIndex={-1} ref={box} translate="no">
			<Facts
				label={say('way')}
				rows={[
					[say('way.address'), way.address],
					[say('way.directions'), way.directions],
					[say('way.askFor'), way.askFor],
					[say('way.phone'), way.phone],
				]}
			/>
			<p>{say('way.hides', { seconds })}</p>
			<div>
				<Button onClick={onHide}>{say('way.hide')}</Button>
			</div>
		</div>
	)
}

function useSecondsTo(until: number): number {
	const [now, setNow] = useState(Date.now)
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), 1000)
		return () => clearInterval(timer)
	}, [])
	return Math.max(0, Math.ceil((until - now) / 1000))
}
