import { useEffect, useState, type ReactNode } from 'react'
import { dayAndTime } from '../i18n/moments'
import { useWords } from '../i18n/words'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Skeleton } from '../ui/Skeleton'
import { useNow } from '../ui/useNow'
import { useConnection } from './connection'
import type { Live } from './useLiveQuery'

type Props<Data> = { of: Live<Data>; rows?: number; children: (data: NonNullable<Data>) => ReactNode }

/** The states every question has: coming, slow, failed, stale, here. */
export function Answer<Data>({ of: { data, failed, fetching, again }, rows = 3, children }: Props<Data>) {
	const { t } = useWords()
	if (data) {
		return (
			<>
				{failed && <Stale onAgain={again} />}
				{children(data)}
			</>
		)
	}
	if (failed && !fetching) {
		return (
			<Banner tone="over" live title={t('answer.failed')} action={<Button onClick={again}>{t('again')}</Button>}>
				{t('answer.failed.safe')}
			</Banner>
		)
	}
	return <Waiting rows={rows} />
}

function Waiting({ rows }: { rows: number }) {
	const { t } = useWords()
	const [slow, setSlow] = useState(false)
	useEffect(() => {
		const timer = setTimeout(() => setSlow(true), 4000)
		return () => clearTimeout(timer)
	}, [])
	return (
		<div className="stack">
			<Skeleton rows={rows} label={t('answer.loading')} />
			{slow && <p role="status">{t('answer.slow')}</p>}
		</div>
	)
}

function Stale({ onAgain }: { onAgain: () => void }) {
	const { t, language } = useWords()
	const { asOf } = useConnection()
	const now = useNow()
	return (
		<Banner tone="soon" live title={t('answer.stale', { time: dayAndTime(asOf, language, now) })} action={<Button onClick={onAgain}>{t('again')}</Button>}>
			{t('answer.stale.why')}
		</Banner>
	)
}
