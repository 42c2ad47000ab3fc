import { useState } from 'react'
import { useCampaignWords } from '../../i18n/campaignWords'
import { useWords } from '../../i18n/words'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import type { Problem } from '../../ui/ErrorSummary'

type Props = { label: string; state: 'idle' | 'busy' | 'unsent'; send: () => Promise<Problem[] | undefined> }

/** One act behind one button, and beside it why it was not done. */
export function ActButton({ label, state, send }: Props) {
	const { say } = useCampaignWords()
	const { t } = useWords()
	const [problems, setProblems] = useState<Problem[]>([])
	const press = async () => {
		const against = await send()
		if (!against) return
		setProblems(against)
		if (against.length === 0) announce(say('saved'))
	}
	return (
		<>
			<Button busy={state === 'busy'} onClick={() => void press()}>
				{label}
			</Button>
			<span role="status">
				{state === 'unsent' && t('act.unsent')}
				{problems.map(({ message }) => message).join(' ')}
			</span>
		</>
	)
}
