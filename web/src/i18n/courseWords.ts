import en from './course.en.json'
import sw from './course.sw.json'
import { ownWords } from './ownWords'

export type CourseWord = keyof typeof en

/** The words of questions, of how help goes, and of what the person says of it. */
export const useCourseWords = ownWords<CourseWord>(en, sw)
