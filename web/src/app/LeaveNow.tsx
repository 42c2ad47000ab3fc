import { LogOut } from 'lucide-react'
import { useEffect } from 'react'
import { useWords } from '../i18n/words'
import { Button } from '../ui/Button'
import { leaveNow } from './leave'

const within = 900

/** Always on screen, always in the same place; Esc three times does the same. A single Esc still closes a dialog. */
export function LeaveNow({ onLeave = leaveNow }: { onLeave?: () => void }) {
	const { t } = useWords()
	useEffect(() => watchEscape(onLeave), [onLeave])
	return (
		<Button look="firm" icon={<LogOut aria-hidden="true" />} title={t('leave.hint')} onClick={() => onLeave()}>
			{t('leave')}
		</Button>
	)
}

function watchEscape(onLeave: () => void): () => void {
	let presses = 0
	let last = 0
	const handle = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || event.repeat) return
		presses = event.timeStamp - last <= within ? presses + 1 : 1
		last = event.timeStamp
		if (presses >= 3) onLeave()
	}
	// Caught on the way down, so that a dialog that closes on Esc cannot swallow a press.
	window.addEventListener('keydown', handle, true)
	return () => window.removeEventListener('keydown', handle, true)
}
