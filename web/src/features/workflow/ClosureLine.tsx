import { graphql, readFragment, type FragmentType } from '../../gql'
import { useClosingWords } from '../../i18n/workWords'
import { dayAndTime } from '../../i18n/moments'
import { markOf } from '../../portal/markOf'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'

export const ClosureLineClosure = graphql(`
	fragment ClosureLine on CaseClosure {
		id
		immediate
		broad
		feedbackWaiver
		overridden
		overrideReason
		noFollowUp
		closedBy
		mine
		closedAt
		reopenedAt
		reopenReason
	}
`)

/** One closing: what came of the case, over what it was closed, and that it was opened anew. */
export function ClosureLine({ closure }: { closure: FragmentType<typeof ClosureLineClosure> }) {
	const { say, language } = useClosingWords()
	const now = useNow()
	const shown = readFragment(ClosureLineClosure, closure)
	const time = dayAndTime(shown.closedAt, language, now)
	return (
		<div className="stack stack-tight">
			<p className="row">
				<Tag>{say(`immediate.${shown.immediate}`)}</Tag>
				<span>{say(`broad.${shown.broad}`)}</span>
			</p>
			<p className="quiet small">{shown.mine ? say('closed.you', { time }) : say('closed.colleague', { mark: markOf(shown.closedBy), time })}</p>
			{shown.overrideReason && (
				<p className="small">
					{say('closed.over')} {shown.overridden.map((code) => say(`point.${code}`)).join(', ')}. {say(`override.${shown.overrideReason}`)}.
				</p>
			)}
			{shown.feedbackWaiver && <p className="small">{say('closed.waiver', { why: say(`waiver.${shown.feedbackWaiver}`) })}</p>}
			{shown.noFollowUp && <p className="small">{say('closed.noFollowUp', { why: say(`noFollowUp.${shown.noFollowUp}`) })}</p>}
			{shown.reopenedAt && shown.reopenReason && (
				<p>{say('reopened', { time: dayAndTime(shown.reopenedAt, language, now), why: say(`reopen.${shown.reopenReason}`) })}</p>
			)}
		</div>
	)
}
