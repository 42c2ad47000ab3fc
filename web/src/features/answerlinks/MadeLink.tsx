import { useAnswerLinkWords } from '../../i18n/answerLinkWords'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import type { Made } from './useMakeLink'

/** Both halves, each with its own way to travel. Shown once and kept nowhere: gone when hidden. */
export function MadeLink({ made, onHide }: { made: Made; onHide: () => void }) {
	const { say } = useAnswerLinkWords()
	if (!made.address || !made.pin) return <Banner tone="soon" live title={say('link.known')} />
	const copy = async (text: string) => {
		try {
			await navigator.clipboard.writeText(text)
			announce(say('link.copied'))
		} catch {
			announce(say('link.notCopied'))
		}
	}
	const { address, pin } = made
	return (
		<div className="stack stack-tight" role="status">
			<p>
				<strong>{say('link.made')}</strong>
			</p>
			<p>{say('link.address')}</p>
			<p>
				<code>{address}</code>
			</p>
			<p className="quiet small">{say('link.address.hint')}</p>
			<div>
				<Button onClick={() => void copy(address)}>{say('link.copy.address')}</Button>
			</div>
			<p>{say('link.pin')}</p>
			<p>
				<strong>{`${pin.slice(0, 4)} ${pin.slice(4)}`}</strong>
			</p>
			<p className="quiet small">{say('link.pin.hint')}</p>
			<div className="row">
				<Button onClick={() => void copy(pin)}>{say('link.copy.pin')}</Button>
				<Button look="quiet" onClick={onHide}>
					{say('link.hide')}
				</Button>
			</div>
		</div>
	)
}
