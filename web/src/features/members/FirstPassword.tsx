import { useMemberWords } from '../../i18n/memberWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'

/** What is handed over to somebody new; `password` is null when it was shown before. */
export type Told = { signInName: string; password: string | null }

/** Shown once and kept nowhere: not in the cache, not after it was hidden. */
export function FirstPassword({ told, onHide }: { told: Told; onHide: () => void }) {
	const { say } = useMemberWords()
	if (!told.password) return <Banner tone="soon" live title={say('invite.known')} />
	return (
		<section className="sheet stack" aria-labelledby="told" role="status">
			<h2 id="told">{say('invite.told')}</h2>
			<p>{say('invite.told.why')}</p>
			<p>
				{say('invite.signIn')}: <strong>{told.signInName}</strong>
			</p>
			<p>
				{say('invite.password')}: <strong>{told.password}</strong>
			</p>
			<div>
				<Button onClick={onHide}>{say('invite.hide')}</Button>
			</div>
		</section>
	)
}
