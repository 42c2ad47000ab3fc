import { readFragment, type FragmentType } from '../../gql'
import { urgencies } from '../../i18n/codes'
import { localized, useWords } from '../../i18n/words'
import { Tag } from '../../ui/Tag'
import { DisclosedFacts, DisclosedFactsCase } from './DisclosedFacts'

/** The heading of a request: the kinds of help, and how pressing. */
export function DisclosedTitle({ disclosed }: { disclosed: FragmentType<typeof DisclosedFactsCase> }) {
	const { t, language } = useWords()
	const { needs, urgency } = readFragment(DisclosedFactsCase, disclosed)
	return (
		<>
			{needs.map((need) => localized(need.serviceType.name, language)).join(' + ')}{' '}
			<Tag tone={urgency === 'ROUTINE' ? 'plain' : 'soon'}>{t(urgencies[urgency].name)}</Tag>
		</>
	)
}

/** What a partner's card is made of; the preview and the inbox draw the very same thing. */
export function DisclosedRequest({ disclosed, from }: { disclosed: FragmentType<typeof DisclosedFactsCase>; from: string }) {
	const { t } = useWords()
	const { pseudonym } = readFragment(DisclosedFactsCase, disclosed)
	return (
		<div className="stack">
			<div>
				<h3>
					<DisclosedTitle disclosed={disclosed} />
				</h3>
				<p className="quiet">
					{pseudonym} · {t('inbox.from', { requester: from })}
				</p>
			</div>
			<DisclosedFacts disclosed={disclosed} />
		</div>
	)
}
