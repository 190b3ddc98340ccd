export { default, generateMetadata } from '../../customers/[id]/users/upload/page'
