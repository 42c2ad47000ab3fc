import { useState } from 'react'
import { useWords } from '../i18n/words'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { readFragment, type FragmentType } from '../gql'
import { UserErrorParts } from './userErrors'
import { useSession } from './useSession'

/** The level that a refusal asks for, or nothing when it is about something else. */
export function stepUpAsked(errors: readonly FragmentType<typeof UserErrorParts>[]): string | undefined {
	const asked = errors.map((error) => readFragment(UserErrorParts, error)).find(({ code }) => code === 'STEP_UP_REQUIRED')
	return asked && (asked.facts.find(({ name }) => name === 'acr')?.value ?? 'reveal')
}

type Props = { acr: string; onConfirmed: () => void }

/** Shown in place of what was refused: the second factor once more, in a window of its own, and on from where one was. */
export function StepUp({ acr, onConfirmed }: Props) {
	const { t } = useWords()
	const session = useSession()
	const [state, setState] = useState<'idle' | 'busy' | 'no'>('idle')
	const confirm = async () => {
		setState('busy')
		const who = await session.confirm(acr)
		// Somebody else's sign-in must not go on with what this person asked for.
		if (who === 'other') location.replace('/')
		else if (who === 'same') onConfirmed()
		setState(who === 'no' ? 'no' : 'idle')
	}
	return (
		<Banner
			tone="soon"
			live
			title={t('stepUp')}
			action={
				<Button look="primary" busy={state === 'busy'} onClick={() => void confirm()}>
					{t('stepUp.confirm')}
				</Button>
			}
		>
			{t(state === 'no' ? 'stepUp.no' : 'stepUp.why')}
		</Banner>
	)
}
