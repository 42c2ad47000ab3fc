import { useState } from 'react'
import { useWords } from '../i18n/words'
import type { Session } from '../portal/session'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'

type Props = { why: 'idle' | 'ended'; session: Session; onUnlock: () => void }

/** Nothing of the case is left in the page. Signing in again happens in a window of its own, so drafts live on. */
export function Locked({ why, session, onUnlock }: Props) {
	const { t } = useWords()
	const [state, setState] = useState<'idle' | 'busy' | 'no'>('idle')
	const confirm = async () => {
		setState('busy')
		const who = await session.confirm()
		// Somebody else's sign-in must not find this person's drafts.
		if (who === 'other') location.replace('/')
		else if (who === 'same') onUnlock()
		else setState('no')
	}
	return (
		<main className="page page-narrow stack" id="main">
			<h1>{t(why === 'idle' ? 'locked.idle' : 'locked.ended')}</h1>
			<p>{t('locked.safe')}</p>
			{state === 'no' && <Banner tone="soon" live title={t('locked.no')} />}
			<div>
				<Button look="primary" busy={state === 'busy'} onClick={() => void confirm()}>
					{t('locked.confirm')}
				</Button>
			</div>
		</main>
	)
}
