import { useState } from 'react'
import { useAppealWords } from '../../i18n/appealWords'
import { fullMoment } from '../../i18n/moments'
import { useDownload } from '../../portal/useDownload'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { inGroups, newLetterPassword } from './letterPassword'
import './Appeals.css'

type Props = { sending: string; toBeMailed: boolean; lockedAt: string | null | undefined; onDone: () => void }

/** The letter and its annexes as a file for the mailbox. Its password is shown once and kept nowhere. */
export function LockedLetter({ sending, toBeMailed, lockedAt, onDone }: Props) {
	const { say, language } = useAppealWords()
	const download = useDownload()
	const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
	const [password, setPassword] = useState<string>()
	const make = async () => {
		setState('busy')
		const drawn = newLetterPassword()
		const made = await download(`/letters/sent/${sending}/locked`, 'letter.pdf', { password: drawn })
		setPassword(made ? drawn : undefined)
		setState(made ? 'idle' : 'failed')
		if (made) onDone()
	}
	return (
		<div className="stack stack-tight">
			{toBeMailed && (
				<Banner tone="soon" title={say('locked.waits')}>
					{say('locked.waits.why')}
				</Banner>
			)}
			{lockedAt && <p className="quiet">{say('locked.made', { time: fullMoment(lockedAt, language) })}</p>}
			{state === 'failed' && <Banner tone="over" live title={say('locked.failed')} />}
			{password && (
				<div className="stack stack-tight" role="status">
					<p>{say('locked.password')}</p>
					<p>
						<strong className="appeal-password">{inGroups(password)}</strong>
					</p>
					<p className="quiet small">{say('locked.password.hint')}</p>
					<div>
						<Button look="quiet" onClick={() => setPassword(undefined)}>
							{say('locked.hide')}
						</Button>
					</div>
				</div>
			)}
			<div>
				<Button busy={state === 'busy'} onClick={() => void make()}>
					{say(lockedAt ? 'locked.again' : 'locked.make')}
				</Button>
			</div>
		</div>
	)
}
