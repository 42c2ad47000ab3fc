import { graphql } from '../../gql'
import { useSafeguardWords } from '../../i18n/safeguardWords'
import { localized } from '../../i18n/words'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { SomeOf } from '../../ui/Options'

const QuestionsQuery = graphql(`
	query SafeguardQuestions {
		safeguardQuestions {
			code
			act
			name {
				en
				sw
			}
		}
	}
`)

/** The questions before a partner is told, for many people at once. */
export function useBeforeSending() {
	const { data } = useLiveQuery({ query: QuestionsQuery, requestPolicy: 'cache-first' })
	return (data?.safeguardQuestions ?? []).filter(({ act }) => act === 'SEND_REFERRAL')
}

type Props = {
	name: string
	asked: ReturnType<typeof useBeforeSending>
	clear: readonly string[]
	gap: boolean
	onChange: (clear: string[]) => void
}

/** What holds for every one of them; nothing is ticked beforehand. */
export function ForEverybody({ name, asked, clear, gap, onChange }: Props) {
	const { say, language } = useSafeguardWords()
	return (
		<SomeOf
			name={name}
			label={say('everybody')}
			hint={say('everybody.hint')}
			error={gap ? say('everybody.gap') : undefined}
			values={clear}
			onChange={onChange}
			options={asked.map(({ code, name: question }) => ({ value: code, label: localized(question, language) }))}
		/>
	)
}
