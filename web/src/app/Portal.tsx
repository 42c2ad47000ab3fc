import { useEffect, useState } from 'react'
import { useWords } from '../i18n/words'
import { loadConfig } from '../portal/config'
import type { Session } from '../portal/session'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Skeleton } from '../ui/Skeleton'
import { leavingEnds } from './leave'
import { SignedIn } from './SignedIn'
import { TopBar } from './TopBar'
import './Shell.css'

// One sign-in per page load, even when React mounts twice while developing.
let starting: Promise<Session> | undefined

function start(): Promise<Session> {
	starting ??= Promise.all([loadConfig(), import('../portal/keycloakSession')]).then(([config, keycloak]) => keycloak.startSession(config))
	return starting
}

/** Paints the frame first, then asks who is there. */
export function Portal() {
	const [session, setSession] = useState<Session>()
	const [failed, setFailed] = useState(false)
	useEffect(() => {
		if (failed) return
		start().then(
			(started) => {
				leavingEnds(started)
				setSession(started)
			},
			() => {
				starting = undefined
				setFailed(true)
			},
		)
	}, [failed])
	if (session) return <SignedIn session={session} />
	return <Waiting failed={failed} onAgain={() => setFailed(false)} />
}

function Waiting({ failed, onAgain }: { failed: boolean; onAgain: () => void }) {
	const { t } = useWords()
	return (
		<>
			<TopBar />
			<main className="page page-narrow" id="main">
				{failed ? (
					<Banner tone="over" live title={t('start.failed')} action={<Button onClick={onAgain}>{t('again')}</Button>}>
						{t('start.failed.why')}
					</Banner>
				) : (
					<Skeleton rows={2} label={t('start.signing')} />
				)}
			</main>
		</>
	)
}
