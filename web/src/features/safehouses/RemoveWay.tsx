import { useState } from 'react'
import { graphql } from '../../gql'
import { useHouseWords } from '../../i18n/houseWords'
import { useWords } from '../../i18n/words'
import { StepUp, stepUpAsked } from '../../portal/StepUp'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'

const RemoveWayToHouse = graphql(`
	mutation RemoveWayToHouse($input: RemoveWayToHouseInput!) {
		removeWayToHouse(input: $input) {
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

/** Asks once more, then removes the way for good. */
export function RemoveWay({ house, onDone }: { house: string; onDone: () => void }) {
	const { say } = useHouseWords()
	const { t } = useWords()
	const [problems, setProblems] = useState<Problem[]>([])
	const [level, setLevel] = useState<string>()
	const { act, state } = useAct(RemoveWayToHouse)
	const remove = async () => {
		setLevel(undefined)
		const payload = (await act({ house }))?.removeWayToHouse
		if (!payload) return
		const asked = stepUpAsked(payload.userErrors)
		setLevel(asked)
		if (payload.house) {
			announce(say('house.removed'))
			onDone()
		} else if (!asked) setProblems(problemsOf(payload.userErrors, t))
	}
	return (
		<div className="stack stack-tight" role="group" aria-label={say('house.remove.sure')}>
			<ErrorSummary title={say('house.problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<p>{say('house.remove.sure')}</p>
			{level && <StepUp acr={level} onConfirmed={() => void remove()} />}
			<div className="row">
				<Button busy={state === 'busy'} onClick={() => void remove()}>
					{say('house.remove.yes')}
				</Button>
				<Button look="quiet" onClick={onDone}>
					{t('cancel')}
				</Button>
			</div>
		</div>
	)
}
