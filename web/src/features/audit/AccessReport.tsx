import { Printer } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { graphql } from '../../gql'
import type { AccessReportQuery as Found } from '../../gql/graphql'
import { actionWord, useAuditWords } from '../../i18n/auditWords'
import { dayOnly, fullMoment } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { NothingForYou } from '../../portal/NothingForYou'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Cell, Row, Table } from '../../ui/Table'
import './audit.css'

const ReportQuery = graphql(`
	query AccessReport($caseFile: ID!, $after: String) {
		accessReport(caseFile: $caseFile) {
			reference
			madeAt
			shortened
			days {
				day
				organizationId
				organization {
					id
					name
				}
				action
				people
				times
			}
			entries(first: 20, after: $after) {
				edges {
					cursor
					node {
						at
						actor
						organizationId
						organization {
							id
							name
						}
						action
					}
				}
				pageInfo {
					hasNextPage
					endCursor
				}
			}
		}
	}
`)

type Report = NonNullable<Found['accessReport']>
type Named = { organizationId: string; organization?: { name: string } | null }

/** Who saw a case, to be told to the person: by day first, each single time on demand. */
export function AccessReport({ caseFile, back }: { caseFile: string; back: ReactNode }) {
	const { t } = useWords()
	const { say, language } = useAuditWords()
	const [trail, setTrail] = useState<(string | null)[]>([null])
	const answer = useLiveQuery({ query: ReportQuery, variables: { caseFile, after: trail.at(-1) ?? null }, requestPolicy: 'network-only' })
	return (
		<Answer of={answer} rows={6}>
			{({ accessReport: report }) =>
				report ? (
					<>
						<header className="page-head">
							<div>
								<h1>{say('seen', { reference: report.reference })}</h1>
								<p className="quiet">{say('seen.why')}</p>
								<p>{say('seen.made', { time: fullMoment(report.madeAt, language) })}</p>
							</div>
							<div className="row no-print">
								<Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
									{say('seen.print')}
								</Button>
								{back}
							</div>
						</header>
						<Days report={report} />
						<div className="no-print">
							<Disclosure label={say('seen.single')} open={trail.length > 1}>
								<Entries report={report} />
								<nav className="row" aria-label={t('pages')}>
									{trail.length > 1 && <Button onClick={() => setTrail(trail.slice(0, -1))}>{t('pages.before')}</Button>}
									{report.entries.pageInfo.hasNextPage && (
										<Button onClick={() => setTrail([...trail, report.entries.pageInfo.endCursor ?? null])}>{t('pages.next')}</Button>
									)}
								</nav>
							</Disclosure>
						</div>
					</>
				) : (
					<NothingForYou />
				)
			}
		</Answer>
	)
}

function Days({ report }: { report: Report }) {
	const { say, language } = useAuditWords()
	const [day, organization, what, people, times] = [say('seen.day'), say('seen.organization'), say('seen.what'), say('seen.people'), say('seen.times')]
	return (
		<section className="stack stack-tight" aria-labelledby="days">
			<h2 id="days">{say('seen.days')}</h2>
			<Table label={say('seen.days')} heads={[day, organization, what, people, times]}>
				{report.days.map((row) => (
					<Row key={`${row.day} ${row.organizationId} ${row.action}`}>
						<Cell head={day}>{dayOnly(`${row.day}T12:00:00+03:00`, language)}</Cell>
						<Cell head={organization}>{nameOf(row, say('seen.nobody'))}</Cell>
						<Cell head={what}>{actionWord(row.action, say)}</Cell>
						<Cell head={people} num>
							{row.people}
						</Cell>
						<Cell head={times} num>
							{row.times}
						</Cell>
					</Row>
				))}
			</Table>
			{report.shortened && <p>{say('seen.shortened')}</p>}
		</section>
	)
}

function Entries({ report }: { report: Report }) {
	const { say, language } = useAuditWords()
	const [when, organization, what, who] = [say('audit.when'), say('seen.organization'), say('seen.what'), say('audit.who')]
	return (
		<Table label={say('seen.single')} heads={[when, organization, what, who]}>
			{report.entries.edges.map(({ cursor, node }) => (
				<Row key={cursor}>
					<Cell head={when} num>
						{fullMoment(node.at, language)}
					</Cell>
					<Cell head={organization}>{nameOf(node, say('seen.nobody'))}</Cell>
					<Cell head={what}>{actionWord(node.action, say)}</Cell>
					<Cell head={who}>{node.actor}</Cell>
				</Row>
			))}
		</Table>
	)
}

function nameOf({ organization, organizationId }: Named, nobody: string): string {
	return organization?.name ?? (organizationId || nobody)
}
