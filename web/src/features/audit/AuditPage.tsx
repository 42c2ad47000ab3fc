import { useRef, useState } from 'react'
import { graphql } from '../../gql'
import type { AuditFilter, AuditTrailQuery as Found } from '../../gql/graphql'
import { useAuditWords } from '../../i18n/auditWords'
import { duration, fullMoment } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Button } from '../../ui/Button'
import { useNow } from '../../ui/useNow'
import { AuditFilters } from './AuditFilters'
import { AuditTable } from './AuditTable'
import { Verify } from './Verify'
import './audit.css'

const TrailQuery = graphql(`
	query AuditTrail($after: String, $filter: AuditFilter) {
		auditTrail(first: 20, after: $after, filter: $filter) {
			newestHead {
				size
				at
				key
			}
			edges {
				node {
					index
					...AuditRow
				}
			}
			pageInfo {
				hasNextPage
				endCursor
			}
		}
	}
`)

type Head = NonNullable<NonNullable<Found['auditTrail']>['newestHead']>

/** Who did what: searched, checked and proved. What is searched for never reaches the address. */
export function AuditPage() {
	const { say } = useAuditWords()
	const [{ filter, trail, followed }, setAsked] = useState<Asked>({ filter: {}, trail: [null], followed: 0 })
	const found = useRef<HTMLElement>(null)
	const answer = useLiveQuery({ query: TrailQuery, variables: { after: trail.at(-1) ?? null, filter }, requestPolicy: 'network-only' })
	const search = (wanted: AuditFilter) => setAsked({ filter: wanted, trail: [null], followed })
	// What was pressed is gone when the new entries come, so the focus goes to them.
	const follow = (part: AuditFilter) => {
		setAsked({ filter: { ...filter, ...part }, trail: [null], followed: followed + 1 })
		found.current?.focus()
	}
	return (
		<>
			<header className="stack stack-tight">
				<h1>{say('audit')}</h1>
				<p className="quiet">{say('audit.why')}</p>
			</header>
			<div className="audit-page">
				<AuditFilters key={followed} filter={filter} onFilter={search} />
				<div className="stack">
					<section className="sheet stack stack-tight" aria-labelledby="head">
						<h2 id="head">{say('audit.head')}</h2>
						{answer.data && <NewestHead head={answer.data.auditTrail?.newestHead} />}
						<Verify />
					</section>
					<section className="stack audit-found" aria-label={say('audit.found')} tabIndex={-1} ref={found}>
						<Answer of={answer} rows={6}>
							{({ auditTrail }) => <Page page={auditTrail} trail={trail} onTrail={(next) => setAsked({ filter, trail: next, followed })} onFollow={follow} />}
						</Answer>
					</section>
				</div>
			</div>
		</>
	)
}

type Asked = { filter: AuditFilter; trail: (string | null)[]; followed: number }
type PageProps = { page: Found['auditTrail']; trail: Asked['trail']; onTrail: (trail: Asked['trail']) => void; onFollow: (part: AuditFilter) => void }

function Page({ page, trail, onTrail, onFollow }: PageProps) {
	const { t } = useWords()
	const { say } = useAuditWords()
	if (!page || page.edges.length === 0) return <p role="status">{say('audit.none')}</p>
	return (
		<>
			<AuditTable leaves={page.edges.map(({ node }) => node)} onOnly={onFollow} />
			<nav className="row" aria-label={t('pages')}>
				{trail.length > 1 && <Button onClick={() => onTrail(trail.slice(0, -1))}>{t('pages.before')}</Button>}
				{page.pageInfo.hasNextPage && <Button onClick={() => onTrail([...trail, page.pageInfo.endCursor ?? null])}>{t('pages.next')}</Button>}
			</nav>
		</>
	)
}

function NewestHead({ head }: { head: Head | null | undefined }) {
	const { t } = useWords()
	const { say, language } = useAuditWords()
	const now = useNow()
	if (!head) return <p>{say('audit.head.none')}</p>
	const facts = { size: head.size.toLocaleString(language), time: fullMoment(head.at, language), age: duration((now - Date.parse(head.at)) / 60_000, t) }
	return (
		<>
			<p>{say('audit.head.at', facts)}</p>
			<p className="quiet small">{say('audit.head.key', { key: head.key })}</p>
		</>
	)
}
