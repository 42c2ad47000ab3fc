import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { Provider, useQuery } from 'urql'
import { useWords } from '../i18n/words'
import { createClient } from '../portal/graphqlClient'
import { onSessionEnded, type Session } from '../portal/session'
import { SessionContext } from '../portal/useSession'
import { ViewerContext, ViewerQuery } from '../portal/viewer'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Skeleton } from '../ui/Skeleton'
import { AnswersProvider } from '../features/referrals/AnswersProvider'
import { Locked } from './Locked'
import { router } from './router'
import { TopBar } from './TopBar'
import { useAutoLock } from './useAutoLock'

/** Locked, the client and its cache are thrown away; only drafts, which live outside of it, survive. */
export function SignedIn({ session }: { session: Session }) {
	const { t } = useWords()
	const lock = useAutoLock()
	const [ended, setEnded] = useState(false)
	useEffect(() => onSessionEnded(() => setEnded(true)), [])
	if (lock.state === 'locked' || ended) {
		const unlock = () => {
			setEnded(false)
			lock.unlock()
		}
		return (
			<>
				<TopBar />
				<Locked why={ended ? 'ended' : 'idle'} session={session} onUnlock={unlock} />
			</>
		)
	}
	return (
		<>
			<SessionContext value={session}>
				<Work session={session} />
			</SessionContext>
			{lock.state === 'warning' && (
				<Dialog
					title={t('lock.soon')}
					onClose={lock.stay}
					actions={
						<Button look="primary" onClick={lock.stay}>
							{t('lock.stay')}
						</Button>
					}
				>
					<p>{t('lock.soon.why')}</p>
				</Dialog>
			)}
		</>
	)
}

function Work({ session }: { session: Session }) {
	const client = useMemo(() => createClient(session), [session])
	return (
		<Provider value={client}>
			<WhoIsThere subject={session.subject} />
		</Provider>
	)
}

function WhoIsThere({ subject }: { subject: string }) {
	const { t } = useWords()
	const [{ data, fetching }, ask] = useQuery({ query: ViewerQuery, requestPolicy: 'cache-first' })
	if (data?.me) {
		return (
			<ViewerContext value={data.me}>
				<AnswersProvider subject={subject}>
					<RouterProvider router={router} />
				</AnswersProvider>
			</ViewerContext>
		)
	}
	return (
		<>
			<TopBar />
			<main className="page page-narrow" id="main">
				{fetching ? (
					<Skeleton rows={2} label={t('start.signing')} />
				) : (
					<Banner tone="over" live title={t('start.failed')} action={<Button onClick={() => ask({ requestPolicy: 'network-only' })}>{t('again')}</Button>}>
						{t('start.failed.why')}
					</Banner>
				)}
			</main>
		</>
	)
}
