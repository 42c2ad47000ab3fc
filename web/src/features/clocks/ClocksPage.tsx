import { useState } from 'react'
import { graphql, readFragment } from '../../gql'
import type { ClockRuleLineFragment } from '../../gql/graphql'
import { useClockWords } from '../../i18n/clockWords'
import { duration, fullMoment } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { coordinating, holdsOne, useViewer } from '../../portal/viewer'
import { Button } from '../../ui/Button'
import { Cell, Row, Table } from '../../ui/Table'
import { Tag } from '../../ui/Tag'
import { Roads } from './Roads'
import { RuleForm } from './RuleForm'

export const ClockRuleLine = graphql(`
	fragment ClockRuleLine on ClockRule {
		code
		version
		validFrom
		alsoRunning
		inForce
		editable
		kind
		minutes
		months
		preferredMinutes
		calendar
		source
		verifiedBy
	}
`)

const ClockRulesQuery = graphql(`
	query ClockRules {
		clockRules {
			code
			version
			...ClockRuleLine
		}
	}
`)

/** How long each thing may take and what that rests on; and when nobody is sent on the road. */
export function ClocksPage() {
	const { say } = useClockWords()
	const viewer = useViewer()
	const answer = useLiveQuery({ query: ClockRulesQuery, requestPolicy: 'network-only' })
	const [changing, setChanging] = useState<ClockRuleLineFragment>()
	const done = () => {
		setChanging(undefined)
		answer.again()
	}
	return (
		<>
			<header className="stack stack-tight">
				<h1>{say('title')}</h1>
				<p>{say('why')}</p>
			</header>
			<div className="stack">
				{changing && <RuleForm key={changing.code} rule={changing} onDone={done} />}
				<Answer of={answer} rows={8}>
					{({ clockRules }) => (
						<Table label={say('place')} heads={[say('head.clock'), say('head.length'), say('head.source'), say('head.acts')]}>
							{(clockRules ?? [])
								.map((rule) => readFragment(ClockRuleLine, rule))
								.filter((rule, _, all) => rule.inForce || rule.version === newest(all, rule.code))
								.map((rule, _, shown) => (
									<Line
										key={`${rule.code}${rule.version}`}
										rule={rule}
										onChange={holdsOne(viewer, ['ADMINISTRATOR']) && rule.version === newest(shown, rule.code) ? () => setChanging(rule) : undefined}
									/>
								))}
						</Table>
					)}
				</Answer>
				{holdsOne(viewer, coordinating) && <Roads />}
			</div>
		</>
	)
}

function newest(rules: readonly ClockRuleLineFragment[], code: string): number {
	return Math.max(...rules.filter((rule) => rule.code === code).map(({ version }) => version))
}

function Line({ rule, onChange }: { rule: ClockRuleLineFragment; onChange: (() => void) | undefined }) {
	const { t } = useWords()
	const { say, language } = useClockWords()
	const name = say(`clock.${rule.code}`)
	return (
		<Row>
			<Cell head={say('head.clock')}>
				<strong>{name}</strong>{' '}
				<Tag tone={rule.inForce ? 'plain' : 'soon'}>
					{rule.inForce ? say('version', { version: rule.version }) : say('version.coming', { version: rule.version, at: fullMoment(rule.validFrom, language) })}
				</Tag>
				{rule.alsoRunning && <p className="small">{say('version.running')}</p>}
			</Cell>
			<Cell head={say('head.length')}>
				<p>{rule.months > 0 ? say('length.months', { months: rule.months }) : duration(rule.minutes, t)}</p>
				<p className="small">
					{say(`kind.${rule.kind}`)}
					{rule.preferredMinutes != null && `, ${say('length.best', { time: duration(rule.preferredMinutes, t) })}`}
				</p>
				{rule.calendar === 'COURT' && <p className="small">{say('calendar.COURT')}</p>}
			</Cell>
			<Cell head={say('head.source')}>
				<p className="small">{rule.source}</p>
				<p className="quiet small">{rule.verifiedBy ? say('verified', { by: rule.verifiedBy }) : say('unverified')}</p>
			</Cell>
			<Cell head={say('head.acts')}>
				{!rule.editable && <span className="quiet small">{say('fixed')}</span>}
				{rule.editable && onChange && (
					<Button aria-label={say('change.of', { clock: name })} onClick={onChange}>
						{say('change')}
					</Button>
				)}
			</Cell>
		</Row>
	)
}
