import { useState, type ReactNode } from 'react'
import { graphql, readFragment } from '../../gql'
import { useAppealWords } from '../../i18n/appealWords'
import { useWords } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { NothingForYou } from '../../portal/NothingForYou'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Button } from '../../ui/Button'
import { Skeleton } from '../../ui/Skeleton'
import './Appeals.css'
import { Addressees } from './Addressees'
import { AnnexFileParts } from './annexFiles'
import { AppealParts, writingOf } from './appealParts'
import { Composer } from './Composer'
import { LookPanel } from './LookPanel'

const AppealQuery = graphql(`
	query AppealPage($id: ID!) {
		caseFile(id: $id) {
			id
			reference
			status
			evidence {
				id
				destroyed
				...AnnexFile
			}
			appeals {
				id
				...AppealParts
			}
		}
		bodies {
			id
			name
			active
		}
	}
`)

type Props = { caseFile: string; appeal: string; back: ReactNode; onStarted: (id: string) => void }

/** One appeal: the letter on the left, what is required on the right, then the second look and the sending. */
export function AppealPage({ caseFile: id, appeal: wanted, back, onStarted }: Props) {
	const { say } = useAppealWords()
	const { t } = useWords()
	const answer = useLiveQuery({ query: AppealQuery, variables: { id } })
	const [follows, setFollows] = useState<string>()
	const again = () => answer.again()
	return (
		<Answer of={answer} rows={5}>
			{({ caseFile, bodies }) => {
				const found = caseFile?.appeals.find(({ id: one }) => one === wanted)
				if (!caseFile) return <NothingForYou />
				// One that was started a moment ago is on its way: it must not be said not to exist.
				if (!found && wanted !== 'new') return answer.fetching ? <Skeleton rows={5} label={t('answer.loading')} /> : <NothingForYou />
				const appeal = readFragment(AppealParts, found)
				const files = caseFile.evidence.filter(({ destroyed }) => !destroyed).map((item) => readFragment(AnnexFileParts, item))
				return (
					<>
						<header className="page-head">
							<h1>{say(appeal ? 'title' : 'title.new', { reference: caseFile.reference })}</h1>
							{back}
						</header>
						<div className="stack">
							{appeal?.follows && <p className="quiet">{say('follows')}</p>}
							<Composer
								key={appeal ? `${appeal.id} ${appeal.current.number}` : 'new'}
								caseFile={caseFile.id}
								appeal={appeal ?? undefined}
								start={writingOf(appeal ?? undefined)}
								bodies={bodies ?? []}
								files={files}
								closed={caseFile.status !== 'OPEN'}
								onSaved={(saved) => {
									again()
									if (!appeal) onStarted(saved)
								}}
							/>
							{appeal && <LookPanel appeal={appeal} files={files} onDone={again} />}
							{appeal && <Addressees appeal={appeal} onDone={again} />}
							{appeal && appeal.state === 'SENT' && caseFile.status === 'OPEN' && !follows && (
								<div className="row">
									<Button onClick={() => setFollows(appeal.id)}>{say('followUp')}</Button>
								</div>
							)}
							{follows && (
								<Composer
									caseFile={caseFile.id}
									follows={follows}
									start={{ ...writingOf(appeal ?? undefined), letter: '', facts: [], annexes: [] }}
									bodies={bodies ?? []}
									files={files}
									closed={false}
									onSaved={(saved) => {
										setFollows(undefined)
										again()
										onStarted(saved)
									}}
								/>
							)}
						</div>
					</>
				)
			}}
		</Answer>
	)
}
