import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useRoutingWords } from '../../i18n/routingWords'
import { Banner } from '../../ui/Banner'
import { Button, buttonClass } from '../../ui/Button'
import { useNow } from '../../ui/useNow'
import { awaitedFor, forgetAwaited, isCovered } from './awaited'

export const AwaitedCase = graphql(`
	fragment AwaitedRoute on CaseFile {
		id
		consents {
			id
			kind
			recipient {
				id
			}
			until
			withdrawnAt
		}
	}
`)

/** What was picked and waits for the person's word; once that is recorded, the way back to it. A person sends it, never the page. */
export function AwaitedRoute({ caseFile }: { caseFile: FragmentType<typeof AwaitedCase> }) {
	const { t, language } = useRoutingWords()
	const now = useNow()
	const { id, consents } = readFragment(AwaitedCase, caseFile)
	const [awaited, setAwaited] = useState(() => awaitedFor(id))
	if (!awaited) return null
	const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(awaited.recipients.map(({ name }) => name))
	const giveUp = () => {
		forgetAwaited()
		setAwaited(undefined)
	}
	const covered = isCovered(awaited, consents, now)
	return (
		<Banner tone={covered ? 'ok' : 'soon'} live title={t(covered ? 'wait.ready' : 'wait.kept', { names })}>
			<p>{t(covered ? 'wait.ready.then' : 'wait.kept.then')}</p>
			<div className="row">
				{covered && (
					<Link to="/cases/$caseFile/route" params={{ caseFile: id }} className={buttonClass('primary')}>
						{t('wait.send')}
					</Link>
				)}
				<Button look="quiet" onClick={giveUp}>
					{t('wait.giveUp')}
				</Button>
			</div>
		</Banner>
	)
}
