import { useCallback, useSyncExternalStore } from 'react'
import { useSubscription } from 'urql'
import { graphql } from '../gql'
import type { ChangesSubscription } from '../gql/graphql'
import { useWords } from '../i18n/words'
import { timeOfDay } from '../i18n/moments'
import { announce } from '../ui/announce'
import { somethingChanged } from './connection'

const ChangesStream = graphql(`
	subscription Changes {
		changes {
			kind
			at
			referral {
				id
				status
				reference
				receiver {
					id
					name
				}
			}
			caseFile {
				id
				reference
			}
		}
	}
`)

type Change = NonNullable<ChangesSubscription['changes']>

const changedCases = new Map<string, string>()
const listeners = new Set<() => void>()

function record(change: Change) {
	if (!change.caseFile) return
	changedCases.set(change.caseFile.id, change.at)
	for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
	listeners.add(listener)
	return () => {
		listeners.delete(listener)
	}
}

/** When a case last changed while this page was open, until it is looked at. */
export function useChangedAt(caseFile: string): string | undefined {
	return useSyncExternalStore(subscribe, () => changedCases.get(caseFile))
}

export function looked(caseFile: string): void {
	if (changedCases.delete(caseFile)) for (const listener of listeners) listener()
}

/** Listens to the one merged stream of the signed-in person; says aloud what a referral became. */
export function Changes() {
	const { t, language } = useWords()
	const handle = useCallback(
		(_: unknown, { changes }: ChangesSubscription) => {
			if (!changes) return changes
			record(changes)
			somethingChanged()
			const { kind, referral, caseFile, at } = changes
			const facts = {
				receiver: referral?.receiver.name ?? '',
				reference: caseFile?.reference ?? referral?.reference ?? '',
				time: timeOfDay(at, language),
			}
			if (!referral || kind !== 'REFERRAL') return changes
			if (!caseFile && referral.status === 'REQUESTED') announce(t('changes.asked', facts))
			if (caseFile && referral.status === 'ACCEPTED') announce(t('changes.accepted', facts))
			if (caseFile && referral.status === 'REJECTED') announce(t('changes.rejected', facts))
			return changes
		},
		[t, language],
	)
	useSubscription({ query: ChangesStream }, handle)
	return null
}
