import { graphql, readFragment, type FragmentType } from '../../gql'
import { useBodyWords } from '../../i18n/bodyWords'
import { dayAndTime } from '../../i18n/moments'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { Needed } from './Needed'
import { Reasons } from './Reasons'
import type { Names } from './reasonFacts'
import './bodies.css'

export const BodyAnswerParts = graphql(`
	fragment BodyAnswerParts on BodyAnswer {
		standing
		urgency
		fileBy
		covers
		closes
		body {
			id
			name
			kind
			replyDays
			replySource
		}
		reasons {
			...BodyReasonParts
		}
		conditions {
			...BodyReasonParts
		}
		refusals {
			...BodyReasonParts
		}
		requirements {
			...BodyRequirementParts
		}
	}
`)

type Props = { caseFile: string; answer: FragmentType<typeof BodyAnswerParts>; names: Names; helpNames: Names }

/** What one body answers: first what decides, then by when, then what it must be told. */
export function AnswerSheet({ caseFile, answer, names, helpNames }: Props) {
	const { say } = useBodyWords()
	const shown = readFragment(BodyAnswerParts, answer)
	const { body, standing, covers, closes } = shown
	const named = (ids: readonly string[], from: Names) => ids.map((id) => from.get(id) ?? id).join(', ')
	return (
		<li className="sheet stack stack-tight">
			<h3 className="body-name">{body.name}</h3>
			<p className="row">
				<Tag>{say(`kind.${body.kind}`)}</Tag>
				{standing !== 'CANNOT' && <Tag tone={shown.urgency === 'URGENT' ? 'accent' : 'plain'}>{say(`urgency.${shown.urgency}`)}</Tag>}
			</p>
			{standing === 'CANNOT' ? (
				<Reasons reasons={shown.refusals} names={names} />
			) : (
				<>
					{standing === 'CAN_IF' && <Reasons reasons={shown.conditions} names={names} />}
					<When fileBy={shown.fileBy} days={body.replyDays} source={body.replySource} />
					{covers.length > 0 && <p>{say('covers', { help: named(covers, helpNames) })}</p>}
					{closes.length > 0 && <p>{say('closes', { bodies: named(closes, names) })}</p>}
					<Disclosure label={say('why')}>
						<Reasons reasons={shown.reasons} names={names} />
					</Disclosure>
					<Needed caseFile={caseFile} requirements={shown.requirements} />
				</>
			)}
		</li>
	)
}

type Clock = { fileBy: string | null | undefined; days: number | null | undefined; source: string | null | undefined }

function When({ fileBy, days, source }: Clock) {
	const { say, language } = useBodyWords()
	const now = useNow()
	const over = fileBy && Date.parse(fileBy) < now
	return (
		<>
			{fileBy && (
				<p>
					<strong>{say(over ? 'fileBy.over' : 'fileBy', { when: dayAndTime(fileBy, language, now) })}</strong>
				</p>
			)}
			<p>
				{days ? say('reply', { days }) : say('reply.unknown')}
				{source && (
					<>
						<br />
						<span className="quiet small body-source">{say('source', { source })}</span>
					</>
				)}
			</p>
		</>
	)
}
